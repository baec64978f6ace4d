import { createStore, type StoreApi } from 'zustand/vanilla';
import { withDeadline } from '../../core/deadline';
import type { Fix, HealthFacts, Problem, Trial } from '../../core/health';
import type { Inspection } from '../../core/inspection';

/** Packed files are read, and a page that is busy is waited for; far above both. */
const LOOK_DEADLINE_MS = 10_000;

export interface HealthState {
  /** undefined until everything was looked at */
  readonly facts: HealthFacts | undefined;
  readonly hasFailed: boolean;
  /** that did not work */
  readonly failedFix: Fix | undefined;
  readonly trial: Trial;
  readonly look: () => Promise<void>;
  /** Within a click: the browser may have to ask. */
  readonly mend: (fix: Fix, problem: Problem) => Promise<void>;
  readonly tryInspector: () => Promise<void>;
}

export type HealthStore = StoreApi<HealthState>;

export interface HealthPorts {
  readonly read: () => Promise<HealthFacts>;
  /** @returns whether it could be done */
  readonly mend: (fix: Fix, problem: Problem) => Promise<boolean>;
  /** Looks at a picture with faces. */
  readonly inspect: () => Promise<Inspection>;
}

const trialOf = (inspection: Inspection): Trial => {
  if (inspection.kind === 'not-inspected') return { kind: 'no-answer' };
  const count = inspection.faces.length;
  return count === 0 ? { kind: 'no-face' } : { kind: 'faces', count };
};

export const createHealthStore = ({ read, mend, inspect }: HealthPorts): HealthStore =>
  createStore<HealthState>((set, get) => ({
    facts: undefined,
    hasFailed: false,
    failedFix: undefined,
    trial: { kind: 'not-tried' },
    look: async () => {
      try {
        const facts = await withDeadline(read(), LOOK_DEADLINE_MS, 'The browser');
        set({ facts, hasFailed: false });
      } catch {
        set({ hasFailed: true });
      }
    },
    mend: async (fix, problem) => {
      // A person may take as long as they like to answer the browser.
      const isDone = await mend(fix, problem).catch(() => false);
      set({ failedFix: isDone ? undefined : fix });
      await get().look();
    },
    tryInspector: async () => {
      set({ trial: { kind: 'working' } });
      const trial = await inspect().then(trialOf, (): Trial => ({ kind: 'no-answer' }));
      set({ trial });
    },
  }));
