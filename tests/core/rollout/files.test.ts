import { describe, expect, it } from 'vitest';
import { bytesOf, policyFiles } from '../../../core/rollout/files';
import { companions } from '../../../core/rollout/companions';
import { rollout, words } from './example';

const counter = () => {
  let count = 0;
  return () => `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`;
};
const files = policyFiles(rollout, { 'en-US': words, 'ja-JP': words }, counter());
const textOf = (name: string): string => {
  const found = files.find((file) => file.name === name);
  if (found === undefined) throw new Error(`No ${name}`);
  return found.text;
};

describe('every file', () => {
  it.each(files.map(({ name, text }) => [name, text]))(
    '%s is as it was reviewed',
    async (name, text) => {
      await expect(text).toMatchFileSnapshot(`golden/${name}`);
    },
  );

  it('has a name of its own', () => {
    expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
  });
});

describe('nothing is chosen', () => {
  const bare = policyFiles(
    { ...rollout, settings: {}, companions: [] },
    { 'en-US': words, 'ja-JP': words },
    counter(),
  );

  it.each(['firefox/policies.json', 'linux/chrome/ask-first.json', 'mac/ask-first.mobileconfig'])(
    '%s sets a value all the same: Firefox would else read a file of the user',
    (name) => {
      const text = bare.find((file) => file.name === name)?.text ?? '';
      expect(text.replace(/\s/g, '')).toMatch(/"lock":"set"|<key>lock<\/key><string>set</);
    },
  );

  it('closes nothing that was not asked for', () => {
    const text = bare.map((file) => file.text).join('\n');
    for (const name of ['Incognito', 'InPrivate', 'Guest', 'Developer', 'URLBlocklist', 'Block']) {
      expect(text).not.toContain(name);
    }
  });
});

describe('JSON', () => {
  it.each(['linux/chrome/ask-first.json', 'linux/edge/ask-first.json'])(
    '%s: the browser and the extension',
    (name) => {
      const policy = JSON.parse(textOf(name)) as Record<string, Record<string, unknown>>;
      const id = name.includes('edge') ? rollout.edge.id : rollout.chrome.id;
      expect(policy.ExtensionSettings?.[id]).toMatchObject({
        installation_mode: 'force_installed',
      });
      expect(policy['3rdparty']).toEqual({ extensions: { [id]: rollout.settings } });
    },
  );

  it('Firefox forces private windows, and knows no Incognito', () => {
    const text = textOf('firefox/policies.json');
    expect(text).toContain('"private_browsing": true');
    expect(text).not.toContain('Incognito');
  });

  it('Google wants each value wrapped', () => {
    expect(JSON.parse(textOf('google-admin/policy-for-extensions.json'))).toMatchObject({
      level: { Value: 'hold' },
      removeSites: { Value: [] },
    });
  });
});

describe('the registry', () => {
  const text = textOf('windows/ask-first-chrome.reg');

  it('takes away what an earlier file set for the extension, and nothing of the school’s', () => {
    const taken = text.split('\r\n').filter((line) => line.startsWith('[-'));
    expect(taken).toEqual([
      `[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${rollout.chrome.id}\\policy]`,
    ]);
  });

  it('overwrites no member of a list that the school may have', () => {
    expect(text).toContain('"9001"="chrome://flags"');
  });

  it('is UTF-16 with its mark', () => {
    const file = files.find(({ name }) => name.endsWith('chrome.reg'));
    const bytes = file === undefined ? new Uint8Array() : bytesOf(file);
    expect([...bytes.slice(0, 4)]).toEqual([0xff, 0xfe, 'W'.charCodeAt(0), 0]);
    expect(new TextDecoder('utf-16le').decode(bytes)).toBe(text);
  });
});

describe('the template', () => {
  const admx = textOf('windows/ask-first.admx');

  it.each(['en-US', 'ja-JP'])('has all its words in %s', (language) => {
    const adml = textOf(`windows/${language}/ask-first.adml`);
    const used = [...admx.matchAll(/\$\((string|presentation)\.(\w+)\)/g)];
    expect(used.length).toBeGreaterThan(50);
    const missing = used.filter(([, kind = '', id = '']) => !adml.includes(`<${kind} id="${id}"`));
    expect(missing).toEqual([]);
  });
});

it('every companion is in some file', () => {
  for (const companion of companions) {
    const texts = (chosen: readonly (typeof companion)[]) =>
      policyFiles(
        { ...rollout, companions: chosen },
        { 'en-US': words, 'ja-JP': words },
        counter(),
      ).map((file) => file.text);
    expect(texts([companion])).not.toEqual(texts([]));
  }
});
