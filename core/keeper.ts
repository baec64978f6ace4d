import type { Effective } from './settings/effective';

/**
 * What stands behind Ask First here. Only an administrator's install cannot be removed; all else is a
 * reminder, with a PIN on the settings or without.
 */
export type Keeper = 'policy' | 'family' | 'nobody';

export const keeperOf = (
  { isFamilyLocked }: Pick<Effective, 'isFamilyLocked'>,
  isAdminInstalled: boolean,
): Keeper => {
  if (isAdminInstalled) return 'policy';
  return isFamilyLocked ? 'family' : 'nobody';
};

/** Somebody has set it up for others: there is a policy, or there was one that still protects. */
export const isManaged = ({ policy }: Pick<Effective, 'policy'>, isAdminInstalled: boolean) =>
  isAdminInstalled || policy.kind !== 'none';
