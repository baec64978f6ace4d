import { expect } from 'vitest';
import type { Settings } from '../../../core/settings';
import type { PracticePage } from '../../harness/driver';
import { picture } from '../../harness/pictures';
import { until } from '../../harness/until';
import { seen, siteHas, type Practice } from './practice';
import { inExtension, store } from './stored';

/** On the list without names that is shipped: see `scripts/sensitive-test-sites.ts`. */
export const HASHED = 'hashed.example';
/** On a list that somebody imports, or a policy brings. */
export const IMPORTED = 'imported.example';

export const set = (practice: Practice, person: Partial<Settings>): Promise<unknown> =>
  store(practice, { settings: { version: 2, person } });

/** Waits for a script to be registered at a pattern. */
export const registered = (practice: Practice, id: string, pattern: string): Promise<unknown> =>
  inExtension(
    practice,
    `scripting && new Promise((resolve) => {
      const { scripting } = globalThis.browser ?? chrome;
      const look = async () => {
        const [script] = await scripting.getRegisteredContentScripts({ ids: ['${id}'] });
        if (script?.matches.includes('${pattern}')) resolve(true);
        else setTimeout(look, 100);
      };
      look();
    })`,
  );

export const NATIVE = 'window.native = HTMLElement.prototype.click;';

/** Waits for our scripts in a page that was there before them. */
export const ourScripts = (page: PracticePage): Promise<unknown> =>
  until('our scripts', () =>
    page.evaluate<boolean>('window.native !== HTMLElement.prototype.click'),
  );

/** Nothing is asked, and the site gets the very same file. */
export async function passes(
  { site }: Practice,
  page: PracticePage,
  act: 'choose' | 'drop',
): Promise<void> {
  site.received.length = 0;
  // Another picture than the one that is asked about: choosing the same again is no event in Chromium.
  const portrait = await picture('portrait.jpg');
  await page[act](act === 'choose' ? '#one' : '#zone', [portrait]);
  await siteHas(site, [portrait]);
  expect(await page.interstitial.isOpen()).toBe(false);
}

export async function isAsked({ site }: Practice, page: PracticePage): Promise<void> {
  site.received.length = 0;
  await page.choose('#one', [await picture('friends.jpg')]);
  await page.interstitial.refuse();
  expect(await seen(page, 'one cancel')).toContain('one cancel');
  expect(site.received).toEqual([]);
}
