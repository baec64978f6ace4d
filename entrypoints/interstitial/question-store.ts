import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Attestation } from '../../core/attestation';
import type { InterstitialMessage, Question } from '../../core/protocol-interstitial';

/** An empty shell until the guard has sent its question; whoever else frames this page sees nothing. */
export interface QuestionState {
  readonly question: Question | undefined;
  readonly attestation: Attestation | undefined;
  readonly send: (message: InterstitialMessage) => void;
  readonly choose: (attestation: Attestation) => void;
  readonly receive: (question: Question, send: (message: InterstitialMessage) => void) => void;
}

export type QuestionStore = StoreApi<QuestionState>;

export const createQuestionStore = (): QuestionStore =>
  createStore<QuestionState>((set) => ({
    question: undefined,
    attestation: undefined,
    send: () => undefined,
    choose: (attestation) => {
      set({ attestation });
    },
    receive: (question, send) => {
      set({ question, send, attestation: undefined });
    },
  }));
