import { resolve } from 'node:path';

/** Weights and backend travel with their licences and the model card. */
const ofModels = [
  'models/APACHE-2.0.txt',
  'models/blazeface/LICENSE',
  'models/blazeface/MODEL-CARD.md',
  'models/short-range/LICENSE',
  'models/short-range/MODEL-CARD.md',
].map((path) => ({ absoluteSrc: resolve(path), relativeDest: path }));

/** What reads pictures, and is built into our own files; lerc has the Apache licence above. */
const ofLibraries = [
  ['geotiff', 'geotiff/LICENSE'],
  ['pako', 'geotiff/node_modules/pako/LICENSE'],
  ['zstddec', 'zstddec/LICENSE'],
  ['quick-lru', 'quick-lru/license'],
  ['image-dimensions', 'image-dimensions/license'],
].map(([name = '', path = '']) => ({
  absoluteSrc: resolve('node_modules', path),
  relativeDest: `licences/${name}.txt`,
}));

export const licenceAssets = [...ofModels, ...ofLibraries];
