import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { env, ready, setBackend, tensor4d, type Tensor } from '@tensorflow/tfjs-core';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import { decodeGrid, NETWORK_SIDE, suppress, type Face } from '../core/face-boxes';

/** Looks for faces on one square canvas. More levels and a second network can come behind this. */
export interface FaceDetector {
  /** @param pixels RGBA of a {@link NETWORK_SIDE} square @returns faces in pixels of that square */
  detect(pixels: Uint8ClampedArray): Promise<Face[]>;
}

/** Single pass on the whole picture: 2.8% of the evaluation pictures without a face alarm at this score. */
const THRESHOLD = 0.75;

/** By name: the loader's order is not the file's. Scores before the sigmoid, then boxes, a grid each. */
const OUTPUTS = ['Identity', 'Identity_1', 'Identity_2', 'Identity_3'];

/**
 * @param files address of the folder that holds the weights and the WASM backend, with a final slash
 * @throws when the backend or the model cannot be loaded
 */
export async function loadFaceDetector(files: string): Promise<FaceDetector> {
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
  const model = await loadGraphModel(`${files}blazeface.json`);

  const detect = async (pixels: Uint8ClampedArray): Promise<Face[]> => {
    const input = tensor4d(normalise(pixels), [1, NETWORK_SIDE, NETWORK_SIDE, 3]);
    let outputs: Tensor[] = [];
    try {
      // By name, so always a list.
      outputs = model.execute(input, OUTPUTS) as Tensor[];
      const [fine, coarse, fineBoxes, coarseBoxes] = await Promise.all(
        outputs.map((output) => output.data()),
      );
      if (!fine || !coarse || !fineBoxes || !coarseBoxes) throw new Error('Four outputs expected');
      return suppress([
        ...decodeGrid({ stride: 16, anchorsPerCell: 2, logits: fine, boxes: fineBoxes }, THRESHOLD),
        ...decodeGrid(
          { stride: 32, anchorsPerCell: 6, logits: coarse, boxes: coarseBoxes },
          THRESHOLD,
        ),
      ]);
    } finally {
      input.dispose();
      outputs.forEach((output) => {
        output.dispose();
      });
    }
  };

  // The first pass compiles and allocates: two to five times the time of a later one.
  await detect(new Uint8ClampedArray(NETWORK_SIDE * NETWORK_SIDE * 4));
  return { detect };
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
