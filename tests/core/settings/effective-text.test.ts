import { expect, it } from 'vitest';
import { settingsKeys } from '../../../core/settings';
import { effectiveSettings } from '../../../core/settings/effective';
import { effectiveText } from '../../../core/settings/effective-text';
import { noPolicy } from '../../../core/settings/policy';
import { migrate } from '../../../core/settings/stored';

it('has each value, where it comes from, and what was rejected', () => {
  const policy = {
    ...noPolicy,
    kind: 'live' as const,
    values: { level: 'hold' as const },
    rejected: [{ key: 'colour', value: 'red', why: 'unknown-key' as const }],
  };
  const stored = migrate({ version: 2, person: { camera: 'never', schoolName: 'Two\nlines' } });
  const text = effectiveText(effectiveSettings(policy, stored), ['Ask First 1.0']);
  const lines = text.split('\n');
  expect(lines.slice(0, 4)).toEqual(['Ask First 1.0', 'policy: live', 'family lock: none', '']);
  expect(lines).toContain('level: "hold" (policy, read-only)');
  expect(lines).toContain('schoolName: "Two\\nlines" (person, open)');
  expect(lines.slice(-3)).toEqual([
    'Rejected:',
    'colour: red (policy, unknown-key)',
    'camera: never (stored, not-allowed)',
  ]);
  expect(lines).toHaveLength(4 + settingsKeys.length + 4);
});
