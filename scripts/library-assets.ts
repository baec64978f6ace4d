import { resolve } from 'node:path';

/** Files of libraries that are packed as they are, and the licences of what is built into our own. */
const files: readonly (readonly [string, string])[] = [
  // LGPL 3: apart from our own code and unmodified, so that it can be replaced.
  ['libheif-js/libheif-wasm/libheif.js', 'libheif/libheif.js'],
  ['libheif-js/libheif-wasm/libheif.wasm', 'libheif/libheif.wasm'],
  ['libheif-js/libheif-wasm/LICENSE', 'libheif/LICENSE'],
  ['pdfjs-dist/legacy/build/pdf.worker.min.mjs', 'pdf/pdf.worker.min.mjs'],
  ['pdfjs-dist/wasm/openjpeg.wasm', 'pdf/openjpeg.wasm'],
  ['pdfjs-dist/wasm/jbig2.wasm', 'pdf/jbig2.wasm'],
  ['pdfjs-dist/LICENSE', 'licences/pdf.js.txt'],
  ['pdfjs-dist/wasm/LICENSE_OPENJPEG', 'licences/openjpeg.txt'],
  ['pdfjs-dist/wasm/LICENSE_JBIG2', 'licences/jbig2.txt'],
  ['@zip.js/zip.js/LICENSE', 'licences/zip.js.txt'],
  ['mediabunny/LICENSE', 'licences/mediabunny.txt'],
  ['image-dimensions/license', 'licences/image-dimensions.txt'],
  // lerc, which it needs too, has the Apache licence that travels with the models.
  ['geotiff/LICENSE', 'licences/geotiff.txt'],
  ['pako/LICENSE', 'licences/pako.txt'],
  ['zstddec/LICENSE', 'licences/zstddec.txt'],
  ['chart.js/LICENSE.md', 'licences/chart.js.txt'],
  // Of chart.js, for its colours.
  ['@kurkle/color/LICENSE.md', 'licences/kurkle-color.txt'],
  ['quick-lru/license', 'licences/quick-lru.txt'],
  ['@noble/hashes/LICENSE', 'licences/noble-hashes.txt'],
  // With the Public Suffix List in it, which is under the MPL 2.0.
  ['tldts/LICENSE', 'licences/tldts.txt'],
];

export const assetsOfLibraries = files.map(([source, relativeDest]) => ({
  absoluteSrc: resolve('node_modules', source),
  relativeDest,
}));
