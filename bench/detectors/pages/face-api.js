import * as faceapi from './modules/@vladmandic/face-api/dist/face-api.esm.js';
import { serve } from './measure.js';

const models = 'modules/@vladmandic/face-api/model';
const tf = faceapi.tf;
tf.setWasmPaths('modules/@tensorflow/tfjs-backend-wasm/dist/');
await tf.setBackend('wasm');
await tf.ready();

/** Without `?ssd`, its TinyFaceDetector. */
const ssd = window.location.search === '?ssd';
const side = ssd ? 512 : 416;
await (ssd ? faceapi.nets.ssdMobilenetv1 : faceapi.nets.tinyFaceDetector).loadFromUri(models);

serve(side, async (canvas, threshold) => {
  const options = ssd
    ? new faceapi.SsdMobilenetv1Options({ minConfidence: threshold, maxResults: 100 })
    : new faceapi.TinyFaceDetectorOptions({ inputSize: side, scoreThreshold: threshold });
  return (await faceapi.detectAllFaces(canvas, options)).map(({ score }) => score);
});
