/** Messages between the inspector's Worker and the Workers that run the network. */
import { face } from './inspection';
import { either, listOf, number, oneOf, record, text, type Of, type Shape } from './shape';

const buffer: Shape<ArrayBuffer> = (value) => value instanceof ArrayBuffer;

/** One canvas to look at: RGBA, `width` × `height` pixels. */
export const networkJob = record({
  network: oneOf('back', 'front'),
  pixels: buffer,
  width: number,
  height: number,
  threshold: number,
});
export type NetworkJob = Of<typeof networkJob>;

/**
 * `ms` is the time of the pass; `tensors` are those alive after it: the same after every job, or
 * something leaks.
 */
const foundAnswer = record({
  kind: oneOf('found'),
  faces: listOf(face),
  ms: number,
  tensors: number,
});
export type FoundAnswer = Of<typeof foundAnswer>;

export const networkAnswer = either(
  record({ kind: oneOf('ready') }),
  foundAnswer,
  /** a broken network (no weights, no WASM): it will not work for the next job either */
  record({ kind: oneOf('failed'), message: text }),
);
export type NetworkAnswer = Of<typeof networkAnswer>;
