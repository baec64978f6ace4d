import sharp from 'sharp';
import { drawnClass } from '../../entrypoints/rehearsal/drawings';

/** Six drawn pupils as a camera would have them: a little soft, JPEG, 1200 by 800. */
export const classPhoto = (): Promise<Buffer> =>
  sharp(Buffer.from(drawnClass.svg)).blur(0.8).jpeg({ quality: 88 }).toBuffer();
