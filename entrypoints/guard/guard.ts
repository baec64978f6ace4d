import { decide, needsAnswer } from '../../core/decide';
import {
  advance,
  newHold,
  type Ending,
  type HeldUpload,
  type HoldEvent,
} from '../../core/held-upload';
import type { AskedLevel } from '../../core/level';
import type { Asked, HeldPicture, TakenAnswer } from '../../core/protocol-interstitial';
import type { Contents, Place } from '../../core/protocol-page';

/** An upload that has been taken from the page; `settle` is called exactly once. */
export interface TakenUpload {
  readonly place?: Place | undefined;
  readonly contents: Promise<Contents>;
  /** The site's own picker can be opened again for it. */
  readonly canChooseAnother?: boolean;
  readonly settle: (ending: Ending) => void;
}

export interface Hold {
  /** A later choice on the same input replaces this one. */
  readonly supersede: () => void;
  /** The person wants to go on while the check is under way. */
  readonly remind: () => void;
}

export interface Guard {
  readonly hold: (upload: TakenUpload) => Hold;
}

/** The small sign that a check is under way. */
export interface Checking {
  readonly progress: (done: number, count: number) => void;
  readonly remind: () => void;
  readonly end: () => void;
}

export interface GuardPorts {
  /** Looks at the pictures of an upload; what is no picture is left out. Never rejects. */
  readonly inspect: (
    contents: Contents,
    signal: AbortSignal,
    progress: Checking['progress'],
  ) => Promise<HeldPicture[]>;
  /** The person's answer has no deadline. Undefined: the question could not be shown, or the signal came. */
  readonly ask: (question: Asked, signal: AbortSignal) => Promise<TakenAnswer | undefined>;
  /** Before the page gets anything; no pictures where nobody has looked at them yet. */
  readonly onSettled: (ending: Ending, pictures: readonly HeldPicture[]) => void;
  /** The person has answered for these pictures, at this level. An adult's yes is for one upload, and not remembered. */
  readonly remember: (pictures: readonly HeldPicture[], level: AskedLevel) => void;
  readonly check: (place: Place | undefined, onCancel: () => void) => Checking;
  /** False once the extension has been reloaded, updated or removed under this script. */
  readonly isAlive: () => boolean;
  readonly onCannotAsk: () => void;
  readonly onGone: () => void;
}

const ALIVE_CHECK_MS = 500;

/** Hold → inspect → decide → ask → settle, for every upload of this frame. */
export function createGuard(ports: GuardPorts): Guard {
  const open = new Set<(event: HoldEvent) => void>();
  let aliveTimer: ReturnType<typeof setInterval> | undefined;

  // There is no event for it, the context just dies (in Firefox together with this script). Looked at only while something is held.
  const watchExtension = (): void => {
    aliveTimer ??= setInterval(() => {
      if (ports.isAlive()) return;
      for (const tell of [...open]) tell({ kind: 'extension-gone' });
      ports.onGone();
    }, ALIVE_CHECK_MS);
  };

  const stopWatching = (): void => {
    if (open.size > 0) return;
    clearInterval(aliveTimer);
    aliveTimer = undefined;
  };

  return {
    hold: ({ contents, place, canChooseAnother, settle }) => {
      let state: HeldUpload = newHold;
      let pictures: HeldPicture[] = [];
      const ended = new AbortController();

      const tell = (event: HoldEvent): void => {
        if (state.kind === 'settled') return;
        state = advance(state, event);
        if (state.kind !== 'settled') return;
        open.delete(tell);
        stopWatching();
        checking.end();
        ended.abort();
        ports.onSettled(state.ending, pictures);
        settle(state.ending);
      };

      const checking = ports.check(place, () => {
        tell({ kind: 'cancelled' });
      });

      const run = async (): Promise<void> => {
        const upload = await contents;
        if (state.kind === 'settled') return;
        pictures = await ports.inspect(upload, ended.signal, checking.progress);
        const fileCount = upload.files.length;
        tell({ kind: 'inspected', verdict: decide(pictures, { ...upload, fileCount }) });
        if (state.kind !== 'asking') return;
        checking.end();
        const { leaveOut, cover } = state;
        const without = leaveOut === undefined ? 0 : fileCount - leaveOut.length;
        const canReplace = cover !== undefined;
        const answer = await ports.ask(
          { kind: 'ask', fileCount, pictures, without, canReplace, canChooseAnother },
          ended.signal,
        );
        if (answer === undefined && !ended.signal.aborted) ports.onCannotAsk();
        if (answer?.kind === 'attested' && answer.attestation !== 'someone-did-not') {
          ports.remember(pictures.filter(needsAnswer), answer.level);
        }
        tell(answer ?? { kind: 'cannot-ask' });
      };

      open.add(tell);
      watchExtension();
      run().catch((error: unknown) => {
        // A bug, not a verdict: the page gets nothing, and the person hears of it.
        if (state.kind !== 'settled') ports.onCannotAsk();
        tell({ kind: 'cannot-ask' });
        throw error;
      });
      return {
        supersede: () => {
          tell({ kind: 'superseded' });
        },
        remind: checking.remind,
      };
    },
  };
}
