import type { Ending } from '../core/held-upload';
import type { Contents } from '../core/protocol-page';

/** What the guard offers to the bootstrap, which may hold an upload that came before it. */
export interface Guarded {
  /** Takes what is in an input, as if it had been chosen now. */
  readonly take: (input: Element) => void;
  readonly hold: (upload: {
    readonly contents: Promise<Contents>;
    readonly settle: (ending: Ending) => void;
  }) => unknown;
}

/** In the world of the guard, which no page sees. */
export const noteGuarded = (guarded: Guarded): void => {
  Object.assign(globalThis, { guarded });
};

/** Runs by itself in that world, so it refers to nothing outside. */
export const isGuarded = (): boolean => 'guarded' in globalThis;

export const guardHere = (): Guarded | undefined =>
  (globalThis as { readonly guarded?: Guarded }).guarded;
