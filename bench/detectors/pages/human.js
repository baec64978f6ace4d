import { Human } from './modules/@vladmandic/human/dist/human.esm.js';
import { serve } from './measure.js';

/** `?mesh`: its face mesh looks at each face as well, turned upright, and drops what is none. */
const mesh = window.location.search === '?mesh';
const off = { enabled: false };
const human = new Human({
  backend: 'wasm',
  wasmPath: 'modules/@tensorflow/tfjs-backend-wasm/dist/',
  modelBasePath: 'modules/@vladmandic/human/models/',
  cacheSensitivity: 0,
  skipAllowed: false,
  debug: false,
  filter: off,
  face: {
    enabled: true,
    // Without the mesh, turning changes no box and costs time.
    detector: { maxDetected: 100, square: true, rotation: mesh, iouThreshold: 0.3 },
    mesh: { enabled: mesh },
    iris: off,
    emotion: off,
    description: off,
    antispoof: off,
    liveness: off,
  },
  body: off,
  hand: off,
  object: off,
  gesture: off,
  segmentation: off,
});
await human.load();

serve(256, async (canvas, minConfidence) => {
  const { face, error } = await human.detect(canvas, { face: { detector: { minConfidence } } });
  if (error) throw new Error(error);
  return face.map(({ boxScore, faceScore }) => (mesh ? Math.min(boxScore, faceScore) : boxScore));
});
