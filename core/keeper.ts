import type { Effective } from './settings/effective';
import { decides } from './settings/policy';

/**
 * What stands behind Ask First here. Only an administrator's install cannot be removed; all else is a
 * reminder, whether its settings come from a policy (`managed`), are behind a PIN, or are open.
 */
export type Keeper = 'policy' | 'managed' | 'family' | 'nobody';

export const keeperOf = (
  { isFamilyLocked, policy }: Pick<Effective, 'isFamilyLocked' | 'policy'>,
  isAdminInstalled: boolean,
): Keeper => {
  if (isAdminInstalled) return 'policy';
  if (isFamilyLocked && !decides(policy)) return 'family';
  return policy.kind === 'none' ? 'nobody' : 'managed';
};

/** Somebody has set it up for others: there is a policy, or there was one that still protects. */
export const isManaged = ({ policy }: Pick<Effective, 'policy'>, isAdminInstalled: boolean) =>
  isAdminInstalled || policy.kind !== 'none';
