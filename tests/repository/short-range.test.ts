import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { env, io, setBackend, tensor4d, type Tensor as Values } from '@tensorflow/tfjs-core';
import { Builder, ByteBuffer } from 'flatbuffers';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { modelAssets } from '../../scripts/model-assets';
import { nodeOf } from '../../scripts/tflite/node';
import { readTflite, type Tensor } from '../../scripts/tflite/read';
import { Table } from '../../scripts/tflite/table';
import { picture } from '../harness/pictures';

const SIDE = 128;
const OUTPUTS = ['Identity', 'Identity_1', 'Identity_2', 'Identity_3'];

/** A file as the build ships it. */
function shipped(name: string): Buffer {
  const asset = modelAssets().find(({ relativeDest }) => relativeDest === `models/${name}`);
  if (!asset) throw new Error(`${name} is not shipped`);
  return readFileSync(asset.absoluteSrc);
}

/** What the network says of a picture: scores of the fine and the coarse grid, then their boxes. */
async function run(path: string): Promise<Values[]> {
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  setWasmPaths(resolve('node_modules/@tensorflow/tfjs-backend-wasm/dist') + sep);
  await setBackend('wasm');
  const json = JSON.parse(shipped('short-range.json').toString()) as io.ModelJSON;
  const weights = new Uint8Array(shipped('short-range.bin')).buffer;
  const model = await loadGraphModel({
    load: () =>
      io.getModelArtifactsForJSON(json, (groups) =>
        Promise.resolve([groups.flatMap((group) => group.weights), weights]),
      ),
  });
  const pixels = await sharp(path)
    .resize(SIDE, SIDE, { fit: 'contain', position: 'left top', background: 'black' })
    .raw()
    .toBuffer();
  const values = Float32Array.from(pixels, (value) => value / 127.5 - 1);
  return model.execute({ input: tensor4d(values, [1, SIDE, SIDE, 3]) }, OUTPUTS) as Values[];
}

it('the converted network finds the face in a portrait', async () => {
  const outputs = await run(await picture('portrait.jpg'));
  expect(outputs.map(({ shape }) => shape)).toEqual([
    [1, 512, 1],
    [1, 384, 1],
    [1, 512, 16],
    [1, 384, 16],
  ]);

  // A face of half the picture's width is one for the coarse grid: 8 × 8 cells of 16 pixels, six rows each.
  const [, logits = [], , boxes = []] = await Promise.all(outputs.map((output) => output.data()));
  const row = Array.from(logits).indexOf(Math.max(...logits));
  expect(1 / (1 + Math.exp(-(logits[row] ?? 0)))).toBeGreaterThan(0.8);

  const cell = Math.floor(row / 6);
  const anchor = { x: ((cell % 8) + 0.5) * 16, y: (Math.floor(cell / 8) + 0.5) * 16 };
  const point = (at: number) => ({
    x: anchor.x + (boxes[row * 16 + at] ?? NaN),
    y: anchor.y + (boxes[row * 16 + at + 1] ?? NaN),
  });
  const off = (a: { x: number; y: number }, x: number, y: number) => Math.hypot(a.x - x, a.y - y);
  // Where the eyes are in the picture, by hand.
  expect(off(point(4), 47, 45)).toBeLessThan(5);
  expect(off(point(6), 74, 50)).toBeLessThan(5);
});

it('another kind of file is not read', () => {
  expect(() => readTflite(Buffer.from('no network, but a text'))).toThrow('Not a TensorFlow Lite');
});

/** Options of an operator that are all as preset, but for one. */
function options(field: number, type: 'byte' | 'int', value: number): Table {
  const builder = new Builder();
  builder.startObject(field + 1);
  if (type === 'byte') builder.addFieldInt8(field, value, 0);
  else builder.addFieldInt32(field, value, 0);
  builder.finish(builder.endObject());
  const buffer = new ByteBuffer(builder.asUint8Array());
  return new Table(buffer, buffer.__indirect(0));
}

it.each([
  ['a sigmoid', 14, options(0, 'int', 0)],
  ['a convolution with an activation', 3, options(3, 'byte', 1)],
  ['a dilated convolution', 3, options(4, 'int', 2)],
  ['a depthwise convolution with a multiplier', 4, options(3, 'int', 2)],
  ['an addition with an activation', 0, options(0, 'byte', 1)],
])('%s is not converted', (_what, code, changed) => {
  const tensor: Tensor = { name: 'x', shape: [1], type: 'float16', data: new Uint8Array(2) };
  const operator = { code, inputs: [tensor, tensor, tensor], output: tensor, options: changed };
  expect(() => nodeOf(operator)).toThrow('is not converted');
});
