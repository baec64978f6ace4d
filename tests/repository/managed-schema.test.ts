import { expect, it } from 'vitest';
import { settingsKeys } from '../../core/settings';
import { managedSchema } from '../../scripts/managed-schema';

it('has every setting, as a text or a list of texts', () => {
  expect(Object.keys(managedSchema.properties)).toEqual(settingsKeys);
  for (const property of Object.values(managedSchema.properties)) {
    expect([{ type: 'string' }, { type: 'array', items: { type: 'string' } }]).toContainEqual(
      property,
    );
  }
});
