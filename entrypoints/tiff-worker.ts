import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveParts } from '../platform/opening/decoder-worker';
import { openTiff } from '../platform/opening/tiff';

/** Started for one TIFF file. */
export default defineUnlistedScript(() => {
  serveParts(openTiff);
});
