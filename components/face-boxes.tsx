import type { Inspection } from '../core/inspection';

const percent = (part: number, whole: number): string => `${String((100 * part) / whole)}%`;

/** A box round each face, over the picture; a dashed one round what may be a face. */
export function FaceBoxes({ inspection }: { readonly inspection: Inspection }) {
  if (inspection.kind === 'not-inspected') return null;
  const { width, height, faces } = inspection;
  return faces.map((face, index) => (
    <span
      key={index}
      className={inspection.kind === 'not-sure' ? 'face maybe' : 'face'}
      style={{
        left: percent(face.x, width),
        top: percent(face.y, height),
        width: percent(face.width, width),
        height: percent(face.height, height),
      }}
    />
  ));
}
