import { ARCHIVE_DEPTH } from '../../core/opening-limits';
import { MAX_BYTES } from '../../core/picture-size';
import {
  isDecodable,
  pictureType,
  SIGNATURE_BYTES,
  type PictureType,
} from '../../core/picture-type';
import type { HelperScript } from '../../core/protocol-worker';
import { readHead } from '../read-head';
import { allowance, openArchive, type Allowance } from './archive';
import { partsFromWorker } from './decoder-worker';
import type { Opener } from './part';
import { openStillPicture } from './still-picture';
import { openSvg } from './svg';

const inWorker =
  (script: HelperScript): Opener =>
  (file, signal) =>
    partsFromWorker(script, file, signal);

/** Its library reads the whole file. */
const wholeInWorker = (script: HelperScript): Opener =>
  async function* (file, signal) {
    if (file.size > MAX_BYTES) yield { kind: 'not-inspected', reason: 'too-large' };
    else yield* partsFromWorker(script, file, signal);
  };

const openers: Partial<Record<PictureType, Opener>> = {
  heic: wholeInWorker('heic-worker.js'),
  tiff: wholeInWorker('tiff-worker.js'),
  svg: openSvg,
  mp4: inWorker('film-worker.js'),
  matroska: inWorker('film-worker.js'),
  pdf: inWorker('pdf-worker.js'),
};

const picturesAt = (depth: number, left: Allowance): Opener =>
  async function* (file, signal) {
    const type = pictureType(await readHead(file, SIGNATURE_BYTES));
    // The page scripts look less closely.
    if (type === undefined) return;
    if (isDecodable(type)) yield* openStillPicture(file, type, signal);
    else if (type !== 'zip') {
      yield* openers[type]?.(file, signal) ?? [{ kind: 'not-inspected', reason: 'unsupported' }];
    } else if (depth <= ARCHIVE_DEPTH) {
      yield* openArchive(file, signal, left, picturesAt(depth + 1, left));
    } else yield { kind: 'not-inspected', reason: 'too-many' };
  };

/**
 * Every picture in a file, one after the other; none where the file holds no picture. Never throws:
 * a file that is gone, or changed, while it is read is one that nobody could look at.
 */
export const picturesIn: Opener = async function* (file, signal) {
  try {
    yield* picturesAt(0, allowance())(file, signal);
  } catch {
    yield { kind: 'not-inspected', reason: signal.aborted ? 'timed-out' : 'unreadable' };
  }
};
