import type { Inspection, NotInspectedReason } from '../core/inspection';
import { needsAnswer } from '../core/decide';
import { cutTo } from '../core/view';
import type { FaceFinder } from './find-faces';
import type { Opener } from './opening/part';
import { previewOf } from './preview';
import { sha256 } from './sha256';

/** Larger files are asked about each time: a hash needs all of the file in memory, and seconds. */
const MARK_BYTES = 100 * 2 ** 20;

/** All of one file, its opening included. */
const FILE_BUDGET_MS = 6_000;

/**
 * One file, from bytes to verdict: the first picture in it with a face ends the search. Runs in a
 * Worker.
 *
 * @throws only when the detector itself is broken; a broken picture is a "not inspected"
 */
export async function inspectPicture(
  file: File,
  open: Opener,
  finder: FaceFinder,
): Promise<Inspection> {
  const inspection = await look(file, open, finder);
  return file.size <= MARK_BYTES && needsAnswer({ inspection, answered: false })
    ? { ...inspection, mark: await markOf(file) }
    : inspection;
}

/** By it the person's answer is known again for a while. */
const markOf = async (file: File): Promise<string> => sha256(await file.arrayBuffer());

async function look(file: File, open: Opener, finder: FaceFinder): Promise<Inspection> {
  const start = performance.now();
  const signal = AbortSignal.timeout(FILE_BUDGET_MS);
  const sum = { pictures: 0, passes: 0, networkMs: 0 };
  const examined = () => ({ ...sum, ms: performance.now() - start });
  let size = { width: 0, height: 0 };
  let unsure: Inspection | undefined;
  let unseen: NotInspectedReason | undefined;

  for await (const part of open(file, signal)) {
    if (part.kind === 'not-inspected') {
      unseen ??= part.reason;
      continue;
    }
    const { bitmap, isShown } = part;
    try {
      const { finding, passes, networkMs } = await finder.find(bitmap, signal);
      size = { width: bitmap.width, height: bitmap.height };
      sum.pictures++;
      sum.passes += passes;
      sum.networkMs += networkMs;
      if (finding.kind === 'not-finished') unseen ??= 'timed-out';
      if (finding.kind === 'faces' || (finding.kind === 'not-sure' && unsure === undefined)) {
        const faces = finding.faces.map((face) => cutTo(size, face));
        const found = {
          ...{ ...size, faces, examined: examined() },
          ...(!isShown && { preview: await previewOf(bitmap) }),
        };
        if (finding.kind === 'faces') return { kind: 'inspected', ...found };
        unsure = { kind: 'not-sure', ...found };
      }
    } finally {
      bitmap.close();
    }
    if (signal.aborted) break;
  }
  // An opener may end in silence when its time is up.
  if (signal.aborted) unseen ??= 'timed-out';
  if (unsure !== undefined) return unsure;
  if (unseen !== undefined) return { kind: 'not-inspected', reason: unseen };
  return { kind: 'inspected', ...size, faces: [], examined: examined() };
}
