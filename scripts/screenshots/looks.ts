import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Look, PracticePage } from '../../tests/harness/driver';

/** Whose screen it is: a language, and the place whose law is shown. */
export const people = [
  { language: 'en', jurisdiction: 'US' },
  { language: 'ja', jurisdiction: 'JP' },
  { language: 'ko', jurisdiction: 'KR' },
] as const;

const wide = { width: 1100, height: 760 };
const narrow = { width: 320, height: 900 };
const looks: readonly (readonly [name: string, look: Look])[] = [
  ['light', { colorScheme: 'light', viewport: wide }],
  ['dark', { colorScheme: 'dark', viewport: wide }],
  ['light-narrow', { colorScheme: 'light', viewport: narrow }],
  ['dark-narrow', { colorScheme: 'dark', viewport: narrow }],
];

const folder = resolve('test-output/screens');
/** These are in the docs; the others are for whoever changes a screen. */
const docs = resolve('docs/images');
const inDocs = /^interstitial-(en|ja)-(light|dark)$/;

/** The tab in every look. */
export async function photograph(tab: PracticePage, shot: string, whole: boolean): Promise<void> {
  for (const [name, look] of looks) {
    await tab.look(look);
    const picture = `${shot}-${name}`;
    const path = join(inDocs.test(picture) ? docs : folder, `${picture}.png`);
    await tab.screenshot(path, whole);
    console.log(path);
  }
}

mkdirSync(folder, { recursive: true });
