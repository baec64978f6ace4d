import sharp from 'sharp';
import { notInspected, type Inspection, type NotInspectedReason } from '../../../core/inspection';
import {
  drawnClass,
  drawnHills,
  drawnHouse,
  drawnPupil,
  type Drawing,
} from '../../../entrypoints/rehearsal/drawings';
import { classPhoto } from '../class-photo';

/** A picture of a question, as it can be handed to a page. */
export interface Held {
  readonly name: string;
  /** of its file, base64; none where there is no file */
  readonly bytes: string | undefined;
  readonly inspection: Inspection;
  readonly answered: boolean;
}

const jpeg = ({ svg }: Drawing): Promise<Buffer> =>
  sharp(Buffer.from(svg)).jpeg({ quality: 80 }).toBuffer();

const held = (name: string, bytes: Buffer | undefined, inspection: Inspection): Held => ({
  ...{ name, inspection, answered: false },
  bytes: bytes?.toString('base64'),
});

const looked = ({ size, faces }: Drawing, kind: 'inspected' | 'not-sure' = 'inspected') => ({
  ...{ kind, ...size, faces: [...faces] },
  examined: { pictures: 1, passes: 1, networkMs: 15, ms: 20 },
});

const half = (bytes: Buffer): Buffer => bytes.subarray(0, 700);
const classBytes = await classPhoto();
const classLooked = looked(drawnClass);

export const aClass = held('class.jpg', classBytes, classLooked);
export const onePupil = held('pupil.jpg', await jpeg(drawnPupil), looked(drawnPupil));
export const maybe = held('house.jpg', await jpeg(drawnHouse), looked(drawnHouse, 'not-sure'));
export const hills = held('hills.jpg', await jpeg(drawnHills), looked(drawnHills));

/** Its file begins as a picture does, and ends too early. */
export const broken = held('IMG_20260412_181530.jpg', half(classBytes), notInspected('broken'));
export const unseen = (reason: NotInspectedReason): Held =>
  held('', undefined, notInspected(reason));

/** Its faces cannot be hidden: it is not of the size that was looked at. */
export const changed = held('class.jpg', classBytes, { ...classLooked, width: 1199 });
