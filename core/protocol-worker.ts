/** Messages between the inspector and its Worker. */
import { inspection, notInspectedReasons } from './inspection';
import {
  bitmap,
  blob,
  either,
  file,
  number,
  oneOf,
  optional,
  record,
  text,
  type Of,
} from './shape';

export const workerJob = record({ id: number, file });
export type WorkerJob = Of<typeof workerJob>;

/** `failed` is a broken Worker (no model, no WASM), not a broken picture. */
export const workerResult = either(
  record({ kind: oneOf('done'), id: number, inspection }),
  record({ kind: oneOf('failed'), id: number, message: text }),
);
export type WorkerResult = Of<typeof workerResult>;

/** Decoders, and what runs the networks; names in the package. */
const helperScript = oneOf(
  'network-worker.js',
  'heic-worker.js',
  'tiff-worker.js',
  'film-worker.js',
  'pdf-worker.js',
);
export type HelperScript = Of<typeof helperScript>;
/** The page starts it, and two ports are sent along: platform/helper-worker.ts. */
export const startHelperJob = record({ kind: oneOf('start'), script: helperScript });
export type StartHelper = Of<typeof startHelperJob>;

/** A Worker has no decoder for SVG, so it asks; the answer comes by the port that is sent along. */
export const rasteriseJob = record({ kind: oneOf('rasterise'), svg: blob });

/** Either, or both: a drawing that was drawn without what it refers to elsewhere. */
export const rasterised = record({
  bitmap: optional(bitmap),
  unseen: optional(oneOf(...notInspectedReasons)),
});
export type Rasterised = Of<typeof rasterised>;
