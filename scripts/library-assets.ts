import { resolve } from 'node:path';

/** Files of libraries that are packed as they are, and the licences of what is in our own scripts. */
export const libraryAssets = [
  ['@zip.js/zip.js/LICENSE', 'licences/zip.js.txt'],
  ['mediabunny/LICENSE', 'licences/mediabunny.txt'],
  ['pdfjs-dist/LICENSE', 'licences/pdf.js.txt'],
  ['pdfjs-dist/wasm/LICENSE_OPENJPEG', 'licences/openjpeg.txt'],
  ['pdfjs-dist/wasm/LICENSE_JBIG2', 'licences/jbig2.txt'],
  ['pdfjs-dist/legacy/build/pdf.worker.min.mjs', 'pdf/pdf.worker.min.mjs'],
  ['pdfjs-dist/wasm/openjpeg.wasm', 'pdf/openjpeg.wasm'],
  ['pdfjs-dist/wasm/jbig2.wasm', 'pdf/jbig2.wasm'],
].map(([source = '', relativeDest = '']) => ({
  absoluteSrc: resolve('node_modules', source),
  relativeDest,
}));
