import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PracticePage } from '../../tests/harness/driver';

/** Whose screen it is: a language, and the place whose law is shown. */
export const people = [
  { language: 'en', jurisdiction: 'US' },
  { language: 'ja', jurisdiction: 'JP' },
  { language: 'ko', jurisdiction: 'KR' },
] as const;

const wide = { width: 1100, height: 760 };
const narrow = { width: 320, height: 900 };
export const looks = [
  { name: 'light', colorScheme: 'light', viewport: wide },
  { name: 'dark', colorScheme: 'dark', viewport: wide },
  { name: 'light-narrow', colorScheme: 'light', viewport: narrow },
  { name: 'dark-narrow', colorScheme: 'dark', viewport: narrow },
] as const;

const folder = resolve('test-output/screens');
/** These are in the docs; the others are for whoever changes a screen. */
const docs = resolve('docs/images');
const inDocs = /^interstitial-(en|ja)-(light|dark)$/;

/** All of a page, or the window where a layer fills it. */
export async function photograph(tab: PracticePage, name: string): Promise<void> {
  const isLayer = await tab.evaluate<boolean>(
    "!location.protocol.includes('extension') || document.querySelector('.over') !== null",
  );
  const path = join(inDocs.test(name) ? docs : folder, `${name}.png`);
  await tab.screenshot(path, !isLayer);
  console.log(path);
}

mkdirSync(folder, { recursive: true });
