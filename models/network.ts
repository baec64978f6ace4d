import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { env, io, memory, ready, setBackend, tensor4d, type Tensor } from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { decodeGrid, suppress, type Face } from '../core/face-boxes';

/** RGBA */
export interface Canvas {
  readonly pixels: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

export interface Network {
  /** @returns faces in pixels of the canvas, best first; scores from `threshold` on */
  detect(canvas: Canvas, threshold: number): Promise<Face[]>;
}

/** The sides of the cells of both grids, in pixels of the canvas: two anchors a cell, and six. */
type Strides = readonly [number, number];

/** By name: the loader's order is not the file's. Scores before the sigmoid, then boxes, a grid each. */
const OUTPUTS = ['Identity', 'Identity_1', 'Identity_2', 'Identity_3'];

/** BlazeFace for canvases of any size whose sides are multiples of 32. */
export const loadBackNetwork = (files: string): Promise<Network> =>
  loadNetwork(`${files}blazeface.json`, [16, 32], forAnySize);

/** BlazeFace for canvases of 128 × 128 pixels. */
export const loadFrontNetwork = (files: string): Promise<Network> =>
  loadNetwork(`${files}short-range.json`, [8, 16]);

/** How many tensors are alive. */
export const aliveTensors = (): number => memory().numTensors;

/** @throws when the file cannot be loaded, or is not the model that we know */
async function loadNetwork(
  address: string,
  strides: Strides,
  change: (artifacts: io.ModelArtifacts) => io.ModelArtifacts = (artifacts) => artifacts,
): Promise<Network> {
  const file = io.http(address);
  const model = await loadGraphModel({
    load: async () => {
      if (file.load === undefined) throw new Error('No way to load the model');
      return change(await file.load());
    },
  });
  return {
    detect: async ({ pixels, width, height }, threshold) => {
      const input = tensor4d(normalise(pixels), [1, height, width, 3]);
      let outputs: Tensor[] = [];
      try {
        // By name, so always a list.
        outputs = model.execute(input, OUTPUTS) as Tensor[];
        const [fine, coarse, fineBoxes, coarseBoxes] = await Promise.all(
          outputs.map((output) => output.data()),
        );
        if (!fine || !coarse || !fineBoxes || !coarseBoxes)
          throw new Error('Four outputs expected');
        const grids = [
          { stride: strides[0], anchorsPerCell: 2, logits: fine, boxes: fineBoxes },
          { stride: strides[1], anchorsPerCell: 6, logits: coarse, boxes: coarseBoxes },
        ];
        return suppress(
          grids.flatMap((grid) => decodeGrid({ ...grid, cells: width / grid.stride }, threshold)),
        );
      } finally {
        input.dispose();
        outputs.forEach((output) => {
          output.dispose();
        });
      }
    },
  };
}

/**
 * One thread, with SIMD.
 *
 * @param files address of the folder that holds the weights and the backend, with a final slash
 * @throws when it does not start
 */
export async function startBackend(files: string): Promise<void> {
  // The threaded build starts workers from blob: addresses. An extension's CSP blocks those, and
  // the backend then waits for ever without an error.
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  const simd = `${files}tfjs-backend-wasm-simd.wasm`;
  setWasmPaths({
    'tfjs-backend-wasm.wasm': simd,
    'tfjs-backend-wasm-simd.wasm': simd,
    'tfjs-backend-wasm-threaded-simd.wasm': simd,
  });
  if (!(await setBackend('wasm'))) throw new Error('The WASM backend did not start');
  await ready();
}

interface GraphNode {
  readonly op: string;
  readonly attr?: { readonly shape?: { readonly shape?: { readonly dim: { size: string }[] } } };
}

/**
 * The network is convolutions all through, but for four reshapes to the number of anchors of a 256
 * pixel square and the declared size of its input. Both set to "whatever comes" (-1), it takes a
 * canvas of any size; on 256 pixels its outputs stay equal to the last bit.
 */
function forAnySize(artifacts: io.ModelArtifacts): io.ModelArtifacts {
  const { weightSpecs } = artifacts;
  if (weightSpecs === undefined) throw new Error('The model came without weights');
  const weightData = io.CompositeArrayBuffer.join(artifacts.weightData);
  let at = 0;
  let reshapes = 0;
  for (const { name, shape } of weightSpecs) {
    if (/\/(?:classificators|regressors)_[12]\/shape$/.test(name)) {
      new Int32Array(weightData, at, 3)[1] = -1;
      reshapes++;
    }
    // Every number of this model takes four bytes.
    at += 4 * shape.reduce((product, side) => product * side, 1);
  }
  // The file's checksum is pinned, so this is its form.
  const { node } = artifacts.modelTopology as { node: GraphNode[] };
  const sides = node.find(({ op }) => op === 'Placeholder')?.attr?.shape?.shape?.dim.slice(1, 3);
  if (reshapes !== 4 || sides === undefined) throw new Error('Not the model that we know');
  for (const side of sides) side.size = '-1';
  return { ...artifacts, weightData };
}

/** RGBA bytes to RGB from -1 to 1. */
function normalise(pixels: Uint8ClampedArray): Float32Array {
  const values = new Float32Array((pixels.length / 4) * 3);
  let at = 0;
  for (let i = 0; i < pixels.length; i += 4) {
    values[at++] = (pixels[i] ?? 0) / 127.5 - 1;
    values[at++] = (pixels[i + 1] ?? 0) / 127.5 - 1;
    values[at++] = (pixels[i + 2] ?? 0) / 127.5 - 1;
  }
  return values;
}
