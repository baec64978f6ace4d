import { storage } from 'wxt/utils/storage';
import { withDeadline } from '../core/deadline';
import { freshRhythm, parseRhythm, type Rhythm } from '../core/rhythm';

const RHYTHM = 'local:rhythm';
/** Of the browser's session, in memory only: the question's frame is a new one each time, and keeps nothing. */
const ONLY_ME = 'session:only-me';

/**
 * The question never waits longer for how it is to be shown. It waits for the settings anyway, which come from
 * the same place: in a new frame of Firefox that takes more than a tenth of a second.
 */
const DEADLINE_MS = 500;

export interface Kept {
  readonly rhythm: Rhythm;
  /** said in this session that a picture showed only themselves */
  readonly onlyMe: boolean;
}

/** Never fails and never takes long: without an answer the question is shown whole. */
export async function readRhythm(): Promise<Kept> {
  try {
    // Without the second the first is still known.
    const session = storage.getItem(ONLY_ME).catch(() => null);
    const both = Promise.all([storage.getItem(RHYTHM), session]);
    const [rhythm, onlyMe] = await withDeadline(both, DEADLINE_MS, 'Storage');
    return { rhythm: parseRhythm(rhythm), onlyMe: onlyMe === true };
  } catch {
    return { rhythm: freshRhythm, onlyMe: false };
  }
}

/** Resolves when it is kept, or when there is no waiting for it. */
export const keepRhythm = (rhythm: Rhythm): Promise<void> => kept(storage.setItem(RHYTHM, rhythm));

export const keepOnlyMe = (): Promise<void> => kept(storage.setItem(ONLY_ME, true));

async function kept(work: Promise<void>): Promise<void> {
  try {
    await withDeadline(work, DEADLINE_MS, 'Storage');
  } catch {
    // Then the next question is shown whole once more.
  }
}
