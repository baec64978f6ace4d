import { allowsGoingOn, type Attestation } from './attestation';
import { decide } from './decide';
import type { Inspection } from './inspection';

export type DropReason = 'refused' | 'superseded' | 'cannot-ask' | 'extension-gone';

/** The three ends of a held upload, and no fourth. */
export type Ending =
  | { readonly kind: 'released' }
  | { readonly kind: 'replaced' }
  | { readonly kind: 'dropped'; readonly why: DropReason };

export type HeldUpload =
  | { readonly kind: 'inspecting' }
  | { readonly kind: 'asking'; readonly inspections: readonly Inspection[] }
  | { readonly kind: 'settled'; readonly ending: Ending };

export type HoldEvent =
  | { readonly kind: 'inspected'; readonly inspections: readonly Inspection[] }
  | { readonly kind: 'attested'; readonly attestation: Attestation }
  | { readonly kind: DropReason };

export const newHold: HeldUpload = { kind: 'inspecting' };

const settled = (ending: Ending): HeldUpload => ({ kind: 'settled', ending });

/**
 * The life of a held upload. What makes no sense in a state changes nothing: an upload that has
 * been settled stays as it was settled, and an answer before the question is not an answer.
 */
export function advance(hold: HeldUpload, event: HoldEvent): HeldUpload {
  if (hold.kind === 'settled') return hold;
  switch (event.kind) {
    case 'inspected':
      if (hold.kind !== 'inspecting') return hold;
      return decide(event.inspections).kind === 'release'
        ? settled({ kind: 'released' })
        : { kind: 'asking', inspections: event.inspections };
    case 'attested':
      if (hold.kind !== 'asking') return hold;
      // The interstitial never sends the other answer; if one comes, it is a refusal.
      return settled(
        allowsGoingOn(event.attestation)
          ? { kind: 'released' }
          : { kind: 'dropped', why: 'refused' },
      );
    case 'refused':
    case 'superseded':
    case 'cannot-ask':
    case 'extension-gone':
      return settled({ kind: 'dropped', why: event.kind });
  }
}
