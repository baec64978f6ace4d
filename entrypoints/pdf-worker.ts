import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveParts } from '../platform/opening/decoder-worker';
import { openPdf } from '../platform/opening/pdf';

/** Opens one PDF, for the inspector's Worker. */
export default defineUnlistedScript(() => {
  serveParts(openPdf);
});
