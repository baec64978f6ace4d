import { resolve } from 'node:path';

/** The HEIC decoder, apart from our own code and unmodified, with its licence (LGPL 3). */
export const decoderAssets = ['libheif.js', 'libheif.wasm', 'LICENSE'].map((name) => ({
  absoluteSrc: resolve('node_modules/libheif-js/libheif-wasm', name),
  relativeDest: `libheif/${name}`,
}));
