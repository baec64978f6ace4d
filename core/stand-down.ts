/**
 * Where both builds are in one profile, one of them asks and the other one stands down: what one guard has replayed,
 * the other would take for the page's own. Messages between the two, and what each keeps of them.
 */
import type { BuildKind } from './build-ids';
import { flag, oneOf, record, type Of } from './shape';

/** How do you stand? Answers {@link standing}. Or: ask me again. */
export const betweenBuilds = record({ kind: oneOf('ask-first:standing', 'ask-first:changed') });
export type BetweenBuilds = Of<typeof betweenBuilds>;

export const standing = record({
  /** somebody has bound this build: an administrator, or a family with a PIN */
  isBound: flag,
  /** the browser lets it run where it should; otherwise it is as if it were not there */
  canAsk: flag,
  /** it may run in private windows too */
  isPrivateToo: flag,
});
export type Standing = Of<typeof standing>;

/** Where a build leaves the asking to the other one. */
const stoodDown = record({ ordinary: flag, private: flag });
export type StoodDown = Of<typeof stoodDown>;

/**
 * The managed build asks; but one that no administrator stands behind is no way around a family's PIN.
 *
 * @param other undefined where there is none
 */
export function standDownOf(
  kind: BuildKind,
  own: Pick<Standing, 'isBound'>,
  other: Standing | undefined,
): StoodDown {
  const managed = kind === 'managed' ? own : other;
  const family = kind === 'family' ? own : other;
  const asks: BuildKind =
    family?.isBound === true && managed?.isBound !== true ? 'family' : 'managed';
  const isDown = other?.canAsk === true && asks !== kind;
  return { ordinary: isDown, private: isDown && other.isPrivateToo };
}

/** The key in the local storage; nothing is there while there is no other build. */
export const STAND_DOWN = 'stand-down';

export const isDownIn = (kept: unknown, isPrivate: boolean): boolean =>
  stoodDown(kept) && kept[isPrivate ? 'private' : 'ordinary'];
