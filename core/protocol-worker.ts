/** Messages between the inspector and its Worker. */
import { inspection } from './inspection';
import { either, file, number, oneOf, record, text, type Of } from './shape';

export const workerJob = record({ id: number, file });
export type WorkerJob = Of<typeof workerJob>;

/** `failed` is a broken Worker (no model, no WASM), not a broken picture. */
export const workerResult = either(
  record({ kind: oneOf('done'), id: number, inspection }),
  record({ kind: oneOf('failed'), id: number, message: text }),
);
export type WorkerResult = Of<typeof workerResult>;
