import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openHeic, type LibHeif } from '../platform/opening/heic';
import { serveParts } from '../platform/opening/decoder-worker';

declare function importScripts(address: string): void;
declare const libheif: (options: { locateFile: (name: string) => string }) => LibHeif;

/** Started for one HEIC file. The library is not built in: its licence asks that it can be replaced. */
export default defineUnlistedScript(() => {
  const folder = new URL('libheif/', self.location.href).href;
  importScripts(`${folder}libheif.js`);
  serveParts(openHeic(libheif({ locateFile: (name) => `${folder}${name}` })));
});
