/** A detector that somebody could use instead of ours, in a page of its own. */
export interface Peer {
  readonly name: string;
  /** in pages/, with the query that chooses the variant */
  readonly page: string;
  /** what it has when nobody sets one; shown beside the best one */
  readonly defaultThreshold: number;
  /** others to show */
  readonly thresholds?: readonly number[];
  readonly note?: string;
}

const webgl =
  'Its runtime takes pictures in through WebGL, which is drawn in software here: slower than on a machine with a GPU.';

export const peers: readonly Peer[] = [
  {
    name: 'Human 3.3.6, detector',
    page: 'human.js',
    defaultThreshold: 0.2,
    thresholds: [0.5, 0.7],
  },
  {
    name: 'Human 3.3.6, detector and mesh',
    page: 'human.js?mesh',
    defaultThreshold: 0.2,
    thresholds: [0.5, 0.7],
  },
  { name: 'face-api 1.7.15, TinyFaceDetector 416', page: 'face-api.js', defaultThreshold: 0.5 },
  { name: 'face-api 1.7.15, SSD MobileNet v1', page: 'face-api.js?ssd', defaultThreshold: 0.5 },
  {
    name: 'MediaPipe face_detection, short range',
    page: 'mediapipe.js',
    defaultThreshold: 0.5,
    note: webgl,
  },
  {
    name: 'MediaPipe face_detection, full range',
    page: 'mediapipe.js?full',
    defaultThreshold: 0.5,
    note: webgl,
  },
];
