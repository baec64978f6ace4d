import { settingsEntries, settingsKeys } from '../core/settings';

/**
 * What Chromium publishes of a policy (`storage.managed_schema`): texts and lists of texts, and no more. One
 * value that a tighter schema refuses would drop its whole key without a word; `core/settings/parse-layer.ts`
 * checks the values, and says what it did not take.
 * https://developer.chrome.com/docs/extensions/reference/manifest/storage
 */
export const managedSchema = {
  type: 'object',
  properties: Object.fromEntries(
    settingsKeys.map((key) => [
      key,
      settingsEntries[key].type === 'array'
        ? { type: 'array', items: { type: 'string' } }
        : { type: 'string' },
    ]),
  ),
};
