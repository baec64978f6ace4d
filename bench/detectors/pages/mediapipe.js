import { serve } from './measure.js';

/** `?full`: for faces up to five metres away. Its script is no module. */
const full = window.location.search === '?full';
const folder = 'modules/@mediapipe/face_detection/';
await new Promise((resolve, reject) => {
  const script = document.createElement('script');
  Object.assign(script, { src: `${folder}face_detection.js`, crossOrigin: 'anonymous' });
  Object.assign(script, { onload: resolve, onerror: reject });
  document.head.append(script);
});

const detector = new window.FaceDetection({ locateFile: (file) => folder + file });
const model = full ? 'full' : 'short';
// On by itself in a browser is the GPU, which here would be drawn in software.
detector.setOptions({ model, useCpuInference: true, minDetectionConfidence: 0.5 });
let faces = [];
let threshold = 0.5;
detector.onResults(({ detections }) => {
  faces = detections;
});
await detector.initialize();

/** The score is in the first of its lists that has no name outside of its own code. */
const scoreOf = (face) => {
  const [about] = Object.values(face).find((value) => 'index' in (value[0] ?? {}));
  return Object.entries(about).find(([name]) => name !== 'index')[1];
};

serve(full ? 192 : 128, async (canvas, minDetectionConfidence) => {
  if (minDetectionConfidence !== threshold) detector.setOptions({ minDetectionConfidence });
  threshold = minDetectionConfidence;
  await detector.send({ image: canvas });
  return faces.map(scoreOf);
});
