import type { Box } from '../../core/face-boxes';
import type { Inspection } from '../../core/inspection';
import type { Label } from '../../eval/labels';
import type { Labelled, Verdict } from '../../eval/outcome';

export const box = (x: number, y: number, width = 10, height = width): Box => ({
  x,
  y,
  width,
  height,
});

const examined = { pictures: 1, passes: 1, networkMs: 15, ms: 20 };

/** Of a picture of 100 by 80 pixels. */
export function inspectionOf(verdict: Verdict, boxes: readonly Box[] = [box(0, 0)]): Inspection {
  if (verdict === 'not-inspected') return { kind: 'not-inspected', reason: 'broken' };
  const faces = verdict === 'no-face' ? [] : boxes.map((one) => ({ ...one, score: 0.9 }));
  const kind = verdict === 'not-sure' ? 'not-sure' : 'inspected';
  return { kind, width: 100, height: 80, faces, examined };
}

export function outcomeOf(
  group: Label['group'],
  verdict: Verdict,
  more: Partial<Omit<Label, 'group'>> & {
    boxes?: readonly Box[];
    file?: string;
    wallMs?: number;
  } = {},
): Labelled {
  const { boxes, file = 'a.jpg', wallMs = 30, ...about } = more;
  return {
    picture: {
      file,
      path: file,
      label: { group, kind: 'few', faces: [], ignore: [], ...about },
    },
    inspection: inspectionOf(verdict, boxes),
    wallMs,
  };
}
