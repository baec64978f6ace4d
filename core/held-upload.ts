import type { Attestation } from './attestation';
import type { Verdict } from './decide';
import { append, has } from './plain-list';

export type DropReason =
  | 'refused'
  /** refused, and the site's own picker may open again */
  | 'choose-another'
  | 'cancelled'
  | 'superseded'
  | 'cannot-ask'
  | 'extension-gone';

/** For each place of an upload the file that goes instead, if one does. */
export type Replacements = readonly (File | undefined)[];

/** An upload that goes to the page. */
export type Given =
  /** the same files, without those at the places in `leaveOut` */
  | {
      readonly kind: 'released';
      readonly leaveOut: readonly number[];
      readonly replacements?: undefined;
    }
  /** the same, with hidden faces in some */
  | {
      readonly kind: 'replaced';
      readonly leaveOut: readonly number[];
      readonly replacements: Replacements;
    };

/** The three ends of a held upload, and no fourth. */
export type Ending = Given | { readonly kind: 'dropped'; readonly why: DropReason };

export type HeldUpload =
  | { readonly kind: 'inspecting' }
  | {
      readonly kind: 'asking';
      readonly leaveOut: readonly number[] | undefined;
      readonly cover: readonly number[] | undefined;
    }
  | { readonly kind: 'settled'; readonly ending: Ending };

export type HoldEvent =
  | { readonly kind: 'inspected'; readonly verdict: Verdict }
  | { readonly kind: 'attested'; readonly attestation: Attestation }
  | { readonly kind: 'adult-said-yes' | 'answered-before' }
  /** "upload only the ones without faces" */
  | { readonly kind: 'left-out' }
  /** "hide the faces, then upload" */
  | { readonly kind: 'faces-hidden'; readonly replacements: Replacements }
  | { readonly kind: DropReason };

export const newHold: HeldUpload = { kind: 'inspecting' };

const settled = (ending: Ending): HeldUpload => ({ kind: 'settled', ending });
const released = (leaveOut: readonly number[]): HeldUpload =>
  settled({ kind: 'released', leaveOut });
const refused = settled({ kind: 'dropped', why: 'refused' });

/**
 * The life of a held upload. What makes no sense in a state changes nothing: an upload that has
 * been settled stays as it was settled, and an answer before the question is not an answer.
 */
export function advance(hold: HeldUpload, event: HoldEvent): HeldUpload {
  if (hold.kind === 'settled') return hold;
  switch (event.kind) {
    case 'inspected':
      if (hold.kind !== 'inspecting') return hold;
      return event.verdict.kind === 'release'
        ? released([])
        : { kind: 'asking', leaveOut: event.verdict.leaveOut, cover: event.verdict.cover };
    case 'attested':
      if (hold.kind !== 'asking') return hold;
      // Whoever shows the question lets only what the level allows through; this answer is never among it.
      return event.attestation === 'someone-did-not' ? refused : released([]);
    case 'adult-said-yes':
    case 'answered-before':
      return hold.kind === 'asking' ? released([]) : hold;
    case 'left-out':
      if (hold.kind !== 'asking') return hold;
      return hold.leaveOut === undefined ? refused : released(hold.leaveOut);
    case 'faces-hidden': {
      if (hold.kind !== 'asking') return hold;
      const { replacements } = event;
      // All that need it, or none: one left as it was would go unasked.
      return hold.cover?.every((place) => replacements[place] !== undefined) === true
        ? settled({ kind: 'replaced', leaveOut: [], replacements })
        : refused;
    }
    case 'refused':
    case 'choose-another':
    case 'cancelled':
    case 'superseded':
    case 'cannot-ask':
    case 'extension-gone':
      return settled({ kind: 'dropped', why: event.kind });
  }
}

/** The files that go to the page. By nothing that a page can patch: it would be handed the others. */
export function kept<T>(
  files: readonly T[],
  leaveOut: readonly number[],
  replacements: readonly (T | undefined)[] = [],
): T[] {
  const all: T[] = [];
  for (let index = 0; index < files.length; index++) {
    if (!has(leaveOut, index)) append(all, replacements[index] ?? (files[index] as T));
  }
  return all;
}
