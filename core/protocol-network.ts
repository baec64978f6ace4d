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

/** `tensors` are those alive after the job: the same after every job, or something leaks. */
export const networkAnswer = either(
  record({ kind: oneOf('ready') }),
  record({ kind: oneOf('found'), faces: listOf(face), tensors: number }),
  /** a broken network (no weights, no WASM): it will not work for the next job either */
  record({ kind: oneOf('failed'), message: text }),
);
export type NetworkAnswer = Of<typeof networkAnswer>;
