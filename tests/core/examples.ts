import type { Face } from '../../core/face-boxes';
import { notInspected, type Inspection } from '../../core/inspection';

export const face: Face = { x: 10, y: 20, width: 30, height: 40, score: 0.9 };

const inspected = (...faces: Face[]): Inspection => ({
  kind: 'inspected',
  width: 100,
  height: 100,
  faces,
  examined: { pictures: 1, passes: 1, networkMs: 15, ms: 20 },
});

export const noFace = inspected();
export const oneFace = inspected(face);
export const broken = notInspected('broken');

/** A picture of an upload, at a place, that nobody has answered for. */
export const held = (inspection: Inspection, index?: number) => ({
  inspection,
  answered: false,
  ...(index !== undefined && { index }),
});
