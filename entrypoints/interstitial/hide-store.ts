import { createStore, type StoreApi } from 'zustand/vanilla';
import { withDeadline } from '../../core/deadline';
import {
  hideAndLookAgain,
  type HiddenPicture,
  type HidingPorts,
} from '../../core/hide-and-look-again';
import { toCover } from '../../core/hide-faces';
import type { Question } from '../../core/protocol-interstitial';

/** One picture: reading, drawing, writing, and the looks in between. */
const PICTURE_DEADLINE_MS = 60_000;
const READ_DEADLINE_MS = 3_000;

export type HideStage =
  | { readonly kind: 'closed' }
  | { readonly kind: 'working' }
  | { readonly kind: 'ready'; readonly pictures: readonly HiddenPicture[] }
  /** a face could still be seen, or may be one */
  | { readonly kind: 'still-seen' }
  | { readonly kind: 'failed' };

export interface HideState {
  /** whether it is a way for this question */
  readonly isOffered: boolean;
  readonly stage: HideStage;
  /** A new question, or the same again. */
  readonly consider: (question: Question) => Promise<void>;
  readonly start: (question: Question) => Promise<void>;
  readonly close: () => void;
}

export type HideStore = StoreApi<HideState>;

interface HideStorePorts extends HidingPorts {
  /** Policy, family or the person may have switched it off. */
  readonly isAllowed: () => Promise<boolean>;
  /** Whether a browser can write such a file; by its bytes. */
  readonly isWritable: (file: File) => Promise<boolean>;
}

export const createHideStore = (ports: HideStorePorts): HideStore =>
  createStore<HideState>((set) => {
    /** Counts up: what was begun before does not come back over what is shown now. */
    let turn = 0;

    const isWay = async (question: Question): Promise<boolean> => {
      const pictures = toCover(question);
      if (pictures === undefined || !(await ports.isAllowed())) return false;
      for (const { file } of pictures) if (!(await ports.isWritable(file))) return false;
      return true;
    };

    const hide = async (question: Question): Promise<HideStage> => {
      const pictures: HiddenPicture[] = [];
      for (const picture of toCover(question) ?? []) {
        const work = hideAndLookAgain(picture, ports);
        const hidden = await withDeadline(work, PICTURE_DEADLINE_MS, 'Hiding faces');
        if (hidden === undefined) return { kind: 'still-seen' };
        pictures.push(hidden);
      }
      return pictures.length > 0 ? { kind: 'ready', pictures } : { kind: 'failed' };
    };

    return {
      isOffered: false,
      stage: { kind: 'closed' },
      consider: async (question) => {
        const mine = ++turn;
        set({ isOffered: false, stage: { kind: 'closed' } });
        const looked = withDeadline(isWay(question), READ_DEADLINE_MS, 'The files');
        // A file that cannot be read now cannot be changed either.
        const isOffered = await looked.catch(() => false);
        if (mine === turn) set({ isOffered });
      },
      start: async (question) => {
        const mine = ++turn;
        set({ stage: { kind: 'working' } });
        // Whatever it is, the picture is not sent, and the person hears of it.
        const stage = await hide(question).catch((): HideStage => ({ kind: 'failed' }));
        if (mine === turn) set({ stage });
      },
      close: () => {
        turn++;
        set({ stage: { kind: 'closed' } });
      },
    };
  });

/** By their places among the upload's files. */
export function replacementsOf(pictures: readonly HiddenPicture[]): (File | undefined)[] {
  const files = new Map(pictures.map(({ index, file }) => [index, file]));
  const count = Math.max(-1, ...files.keys()) + 1;
  return Array.from({ length: count }, (_, index) => files.get(index));
}
