import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { parse as parsePlist } from 'plist';
import { describe, expect, it } from 'vitest';
import { policyFiles } from '../../../core/rollout/files';
import { settingsKeys } from '../../../core/settings';
import { rollout, words } from './example';

/** By parsers that are none of ours; `registry.test.ts` has those for Windows. */
const files = new Map(
  policyFiles(rollout, { 'en-US': words, 'ja-JP': words }, () => crypto.randomUUID()).map(
    ({ name, text }) => [name, text],
  ),
);
const read = (name: string): string => files.get(name) ?? '';

const parse = (name: string): Document =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${name}: ${level}: ${message}`);
    },
  }).parseFromString(read(name), 'text/xml');
const all = (document: Document, tag: string): Element[] =>
  Array.from(document.getElementsByTagName(tag));
const ids = (document: Document, tag: string): string[] =>
  all(document, tag).map((element) => element.getAttribute('id') ?? '');
/** `$(string.x)` in any attribute */
const wanted = (kind: 'string' | 'presentation'): string[] =>
  [...read('windows/ask-first.admx').matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map(
    ([, name = '']) => name,
  );

describe('JSON', () => {
  it.each([...files.keys()].filter((name) => name.endsWith('.json')))('%s', (name) => {
    expect(JSON.parse(read(name))).toBeTypeOf('object');
  });
});

describe('the profile for macOS', () => {
  it('has a payload for each browser and each extension, with ids of their own', () => {
    const { PayloadContent: payloads, ...profile } = parsePlist(
      read('mac/ask-first.mobileconfig'),
    ) as unknown as { PayloadContent: readonly Record<string, unknown>[]; PayloadType: string };
    expect(profile).toMatchObject({ PayloadType: 'Configuration', PayloadScope: 'System' });
    const types = payloads.map(({ PayloadType }) => PayloadType);
    expect(types).toContain(`com.google.Chrome.extensions.${rollout.chrome.id}`);
    expect(types).toContain(`com.microsoft.Edge.extensions.${rollout.edge.id}`);
    expect(new Set(payloads.map(({ PayloadUUID }) => PayloadUUID)).size).toBe(payloads.length);
    const own = payloads.find(({ PayloadType }) => String(PayloadType).includes('Chrome.ext'));
    expect(own).toMatchObject({ ...rollout.settings, removeSites: [] });
  });
});

describe('the template for Windows', () => {
  const template = parse('windows/ask-first.admx');

  it('has every setting for each browser, once', () => {
    const names = all(template, 'policy').map((policy) => policy.getAttribute('name'));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(3 * settingsKeys.length);
  });

  it('names no category that it does not have', () => {
    const categories = all(template, 'category').map((one) => one.getAttribute('name'));
    const parents = all(template, 'parentCategory').map((one) => one.getAttribute('ref'));
    expect(parents.filter((name) => !categories.includes(name))).toEqual([]);
  });

  it.each(['windows/en-US/ask-first.adml', 'windows/ja-JP/ask-first.adml'])(
    '%s has all its words, and a field for each value',
    (name) => {
      const translated = parse(name);
      const strings = ids(translated, 'string');
      expect(wanted('string').filter((id) => !strings.includes(id))).toEqual([]);
      const presentations = ids(translated, 'presentation');
      expect(wanted('presentation').filter((id) => !presentations.includes(id))).toEqual([]);
      const fields = Array.from(translated.getElementsByTagName('*'))
        .map((element) => element.getAttribute('refId'))
        .filter((id) => id !== null);
      expect(new Set(fields)).toEqual(new Set(settingsKeys));
    },
  );
});
