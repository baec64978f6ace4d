/** Messages between the inspector and its Worker. */
import * as v from 'valibot';
import { inspectionSchema } from './inspection';

export const workerJobSchema = v.object({ id: v.number(), file: v.file() });
export type WorkerJob = v.InferOutput<typeof workerJobSchema>;

/** `failed` is a broken Worker (no model, no WASM), not a broken picture. */
export const workerResultSchema = v.variant('kind', [
  v.object({ kind: v.literal('done'), id: v.number(), inspection: inspectionSchema }),
  v.object({ kind: v.literal('failed'), id: v.number(), message: v.string() }),
]);
export type WorkerResult = v.InferOutput<typeof workerResultSchema>;
