import { settingsKeys } from '../settings';
import type { Effective } from './effective';

/**
 * What counts, as plain text for whoever helps from afar. Names and values as a policy has them, in no
 * language; nothing of a picture, a site that was visited or a person beyond what was typed into the settings.
 *
 * @param about lines on version and browser that come first
 */
export function effectiveText(effective: Effective, about: readonly string[]): string {
  const { settings, origins, locks, policy } = effective;
  const lines = settingsKeys.map((key) => {
    const value = JSON.stringify(settings[key]);
    return `${key}: ${value} (${origins[key]}, ${locks[key]})`;
  });
  const rejected = [
    ...policy.rejected.map((one) => ({ from: 'policy', ...one })),
    ...effective.rejected.map((one) => ({ from: 'stored', ...one })),
  ].map(({ from, key, value, why }) => `${key}: ${value} (${from}, ${why})`);
  return [
    ...about,
    `policy: ${policy.kind}`,
    `family lock: ${effective.isFamilyLocked ? 'set' : 'none'}`,
    '',
    ...lines,
    ...(rejected.length > 0 ? ['', 'Rejected:', ...rejected] : []),
  ].join('\n');
}
