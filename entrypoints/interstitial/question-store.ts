import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Attestation } from '../../core/attestation';
import type { HelpPage } from '../../core/law';
import type { AdultStage, InterstitialMessage, Question } from '../../core/protocol-interstitial';

/** What is on screen. All but the question itself are opened from it, and lead back to it. */
export type Screen =
  | { readonly kind: 'ask' }
  | { readonly kind: 'confirm'; readonly attestation: Attestation }
  | { readonly kind: 'ask-them' }
  | { readonly kind: 'ask-adult' }
  | { readonly kind: 'law' }
  | { readonly kind: 'help'; readonly page: HelpPage };

/** An empty shell until the guard has sent its question; whoever else frames this page sees nothing. */
export interface QuestionState {
  readonly question: Question | undefined;
  readonly attestation: Attestation | undefined;
  readonly screen: Screen;
  /** id of the element that led to the screen, where the focus goes back to */
  readonly from: string | undefined;
  /** how it stands with the window for an adult; undefined while nobody was called */
  readonly adult: AdultStage | undefined;
  readonly send: (message: InterstitialMessage) => void;
  readonly choose: (attestation: Attestation) => void;
  readonly open: (screen: Screen, from: string) => void;
  readonly back: () => void;
  readonly noteAdult: (adult: AdultStage) => void;
  readonly receive: (question: Question, send: (message: InterstitialMessage) => void) => void;
}

export type QuestionStore = StoreApi<QuestionState>;

const ask: Screen = { kind: 'ask' };

export const createQuestionStore = (): QuestionStore =>
  createStore<QuestionState>((set) => ({
    question: undefined,
    attestation: undefined,
    screen: ask,
    from: undefined,
    adult: undefined,
    send: () => undefined,
    choose: (attestation) => {
      set({ attestation });
    },
    open: (screen, from) => {
      set({ screen, from });
    },
    back: () => {
      set({ screen: ask });
    },
    noteAdult: (adult) => {
      set({ adult });
    },
    receive: (question, send) => {
      const fresh = { attestation: undefined, screen: ask, from: undefined, adult: undefined };
      set({ question, send, ...fresh });
    },
  }));
