import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { graphModel } from './tflite/graph-model';
import { readTflite } from './tflite/read';

const folder = resolve('.cache/models');

/**
 * Leaves BlazeFace's 128 pixel network, which MediaPipe ships for TensorFlow Lite, in the form of TFJS:
 * scores before boxes, as in the one of 256 pixels.
 */
export function convertShortRange(tflite: Uint8Array): void {
  const outputs = ['classificators', 'regressors'];
  const { json, weights } = graphModel(readTflite(tflite), outputs, 'short-range.bin');
  mkdirSync(folder, { recursive: true });
  write('short-range.json', json);
  write('short-range.bin', weights);
}

/** Put in place when it is whole: another test may be reading it. */
function write(name: string, content: string | Uint8Array): void {
  const path = resolve(folder, name);
  writeFileSync(`${path}.${process.pid}`, content);
  renameSync(`${path}.${process.pid}`, path);
}
