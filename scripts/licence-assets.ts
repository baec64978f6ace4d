import { resolve } from 'node:path';

/** Weights and backend travel with their licences and the model cards. */
export const licenceAssets = [
  'models/APACHE-2.0.txt',
  'models/blazeface/LICENSE',
  'models/blazeface/MODEL-CARD.md',
  'models/short-range/LICENSE',
  'models/short-range/MODEL-CARD.md',
].map((path) => ({ absoluteSrc: resolve(path), relativeDest: path }));
