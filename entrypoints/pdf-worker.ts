import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveParts } from '../platform/opening/decoder-worker';
import { openPdf, packed } from '../platform/opening/pdf';

/** Opens one PDF, for the inspector's Worker. */
export default defineUnlistedScript(() => {
  serveParts(async function* (file) {
    // The library takes it from there rather than start a Worker for it, which Firefox sometimes never does
    // (docs/browser-facts.md).
    await import(/* @vite-ignore */ packed('pdf.worker.min.mjs').href);
    yield* openPdf(file);
  });
});
