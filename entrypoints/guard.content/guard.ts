import {
  advance,
  newHold,
  type Ending,
  type HeldUpload,
  type HoldEvent,
} from '../../core/held-upload';
import type { Inspection } from '../../core/inspection';
import type { Answer, HeldPicture } from '../../core/protocol-interstitial';
import { needsAnswer } from '../../core/decide';

/** An upload that has been taken from the page; `settle` is called exactly once. */
export interface TakenUpload {
  readonly files: readonly File[];
  readonly settle: (ending: Ending) => void;
}

export interface Hold {
  /** A later choice on the same input replaces this one. */
  readonly supersede: () => void;
}

export interface Guard {
  readonly hold: (upload: TakenUpload) => Hold;
}

export interface GuardPorts {
  /** Looks at the pictures among the files; what is no picture is left out. Never rejects. */
  readonly inspect: (files: readonly File[], signal: AbortSignal) => Promise<HeldPicture[]>;
  /** The person's answer has no deadline. Undefined: the question could not be shown, or the signal came. */
  readonly ask: (
    question: { pictures: HeldPicture[]; fileCount: number },
    signal: AbortSignal,
  ) => Promise<Answer | undefined>;
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
    hold: ({ files, settle }) => {
      let state: HeldUpload = newHold;
      const ended = new AbortController();

      const tell = (event: HoldEvent): void => {
        if (state.kind === 'settled') return;
        state = advance(state, event);
        if (state.kind !== 'settled') return;
        open.delete(tell);
        stopWatching();
        ended.abort();
        settle(state.ending);
      };

      const run = async (): Promise<void> => {
        const pictures = await ports.inspect(files, ended.signal);
        tell({ kind: 'inspected', inspections: pictures.map(inspectionOf) });
        if (state.kind !== 'asking') return;
        const question = {
          pictures: pictures.filter(({ inspection }) => needsAnswer(inspection)),
          fileCount: files.length,
        };
        const answer = await ports.ask(question, ended.signal);
        if (answer === undefined && !ended.signal.aborted) ports.onCannotAsk();
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
      };
    },
  };
}

const inspectionOf = ({ inspection }: HeldPicture): Inspection => inspection;
