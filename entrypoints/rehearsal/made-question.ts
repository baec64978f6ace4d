import { needsAnswer } from '../../core/decide';
import { notInspected, type Inspection } from '../../core/inspection';
import type { HeldPicture, Question } from '../../core/protocol-interstitial';
import type { RehearsalPicture } from '../../core/rehearsal';
import { drawnClass, drawnHills, drawnHouse, drawnPupil, type Drawing } from './drawings';

/** A name that no site can have (RFC 2606). */
const SITE = { hostname: 'ai-site.example', pathname: '/' };

interface Looked {
  /** none for a file that is no picture at all */
  readonly drawing?: Pick<Drawing, 'size' | 'faces'>;
  readonly kind: Inspection['kind'];
}

interface Made extends Looked {
  readonly name: string;
  readonly drawing?: Drawing;
}

const aClass: Made = { name: 'class.jpg', drawing: drawnClass, kind: 'inspected' };
const onePupil: Made = { name: 'pupil.jpg', drawing: drawnPupil, kind: 'inspected' };
const house: Made = { name: 'house.jpg', drawing: drawnHouse, kind: 'not-sure' };
const hills: Made = { name: 'hills.jpg', drawing: drawnHills, kind: 'inspected' };
const broken: Made = { name: 'broken.jpg', kind: 'not-inspected' };

const made: Readonly<Record<RehearsalPicture, readonly Made[]>> = {
  class: [aClass],
  one: [onePupil],
  maybe: [house],
  broken: [broken],
  several: [aClass, onePupil, hills],
};

/** What the inspector would say; nobody looks, since it is known what was drawn. */
export function inspectionOf({ drawing, kind }: Looked): Inspection {
  if (drawing === undefined || kind === 'not-inspected') return notInspected('broken');
  const { size, faces } = drawing;
  const examined = { pictures: 1, passes: 0, networkMs: 0, ms: 0 };
  return { kind, ...size, faces: [...faces], examined };
}

/**
 * The question as a guard would ask it of a site's input for files.
 *
 * @param draw makes the file of a drawing
 */
export async function makeQuestion(
  picture: RehearsalPicture,
  draw: (drawing: Drawing, name: string) => Promise<File>,
): Promise<Question> {
  const pictures: HeldPicture[] = [];
  for (const [index, one] of made[picture].entries()) {
    const { name, drawing } = one;
    const file =
      drawing === undefined
        ? new File(['This is no picture.'], name, { type: 'image/jpeg' })
        : await draw(drawing, name);
    pictures.push({ index, file, inspection: inspectionOf(one), answered: false });
  }
  return {
    kind: 'ask',
    fileCount: pictures.length,
    pictures,
    without: pictures.filter((one) => !needsAnswer(one)).length,
    canReplace: true,
    canChooseAnother: true,
    address: SITE,
  };
}
