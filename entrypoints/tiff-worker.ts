import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveOpener } from '../platform/opening/serve-opener';
import { openTiff } from '../platform/opening/tiff';

/** Started for one TIFF file. */
export default defineUnlistedScript(() => {
  serveOpener(openTiff);
});
