import type { Report } from './lists/compile-list';

/** Why nothing was imported. */
export type StopReason =
  | 'too-large'
  | 'too-many-lines'
  | 'not-text'
  | 'empty'
  | 'no-room'
  | 'failed'
  | 'cancelled'
  /** it would take the place of a list that a family lock keeps */
  | 'held';

/** How far an import is. */
export type ImportStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly share: number }
  | {
      readonly kind: 'done';
      readonly id: string;
      readonly name: string;
      readonly report: Report;
      /** suffixes that were refused at first */
      readonly taken: readonly string[];
    }
  | { readonly kind: 'stopped'; readonly why: StopReason; readonly report?: Report };
