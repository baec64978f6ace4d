import { afterAll, describe, expect, it } from 'vitest';
import { STAND_DOWN } from '../../core/stand-down';
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import type { PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { canSetPolicies, policiesFor } from '../harness/policies';
import { until } from '../harness/until';
import { problemsHere } from './support/accessible';
import { lockedWith } from './support/family-lock';
import { browserName, browserOptions, managedExtension } from './support/launch';
import { openOwn, storedIn, textOf } from './support/own-page';
import { expectText, seen, siteHas, usePractice, type Practice } from './support/practice';
import { store } from './support/stored';

/** The family's build speaks Japanese here and the school's English, so it is seen which of them asks. */
const families = { settings: { version: 2, person: { language: 'ja', level: 'remind' } } } as const;
const schools = { language: 'en', level: 'hold', schoolName: 'Hill Road School' };

const isStoodDown = async (practice: Practice): Promise<boolean> => {
  const tab = await openOwn(practice, 'popup.html', '.links');
  const { [STAND_DOWN]: kept } = await storedIn<Record<string, unknown>>(tab, 'local');
  await tab.close();
  return kept !== undefined;
};

const give = async (page: PracticePage, how: 'choose' | 'drop'): Promise<string> => {
  const friends = await picture('friends.jpg');
  await page[how](how === 'choose' ? '#one' : '#zone', [friends]);
  await page.interstitial.opened();
  return friends;
};

describe.runIf(canSetPolicies)(
  'both builds in one profile, and the school’s under its policy',
  () => {
    const policies = policiesFor(browserName, browserOptions().executable);
    policies.write(schools, 'managed');
    const practice = usePractice({ executable: policies.executable, other: managedExtension });
    afterAll(() => {
      policies.remove();
    });

    it('the school’s asks, once, and a lenient family’s stands down', async () => {
      await store(practice, families);
      await until('the family’s to stand down', () => isStoodDown(practice), 40_000);
      // Chromium tells a policy some seconds after the start.
      const early = await practice.open();
      await until('the policy', async () => {
        await give(early, 'choose');
        const words = await early.interstitial.text();
        await early.interstitial.refuse();
        return words.includes('Hill Road School');
      });
      await early.close();
      for (const how of ['choose', 'drop'] as const) {
        // The guards of this page hear of it while it is open.
        const page = await practice.open();
        await give(page, how);
        await expectText(page, 'Hill Road School', en.ask.refuse);
        await page.interstitial.refuse();
        await seen(page, how === 'choose' ? 'one cancel' : 'zone dragleave');
        expect(practice.site.received).toEqual([]);
        expect(await page.interstitial.isOpen()).toBe(false);
        await page.close();
      }
    });

    it('says so in the popup, the options and on the health page', async () => {
      for (const [path, place] of [
        ['popup.html', 'h1'],
        ['options.html', '.stood-down'],
        ['health.html', '.stood-down'],
      ] as const) {
        const tab = await openOwn(practice, path, place);
        expect(await textOf(tab, place)).toBe(ja.popup.coverage['stood-down']);
        expect(await problemsHere(tab)).toEqual([]);
        await tab.close();
      }
    });

    it('the family’s asks again when the other one is gone', async () => {
      await practice.driver.removeOther();
      const page = await practice.open();
      await until('the family’s to be back', async () => !(await isStoodDown(practice)));
      await give(page, 'choose');
      await expectText(page, ja.ask.refuse);
      await page.interstitial.refuse();
      await page.close();
    });
  },
);

describe('both builds in one profile, and no administrator', () => {
  const practice = usePractice({ other: managedExtension });

  it('one of them asks; the family’s does if a PIN protects its settings', async () => {
    const asked = async (refuse: string): Promise<void> => {
      const page = await practice.open();
      await until(refuse, async () => {
        await give(page, 'choose');
        const words = await page.interstitial.text();
        if (!words.includes(refuse)) await page.interstitial.refuse();
        return words.includes(refuse);
      });
      practice.site.received.length = 0;
      await page.interstitial.attest('everyone-said-yes');
      await siteHas(practice.site, [await picture('friends.jpg')]);
      expect(await page.interstitial.isOpen()).toBe(false);
      await page.close();
    };
    await store(practice, families);
    await until('the family’s to stand down', () => isStoodDown(practice));
    await asked(en.ask.refuse);
    await store(practice, lockedWith({ language: 'ja', level: 'warn' }));
    await until('the family’s to be back', async () => !(await isStoodDown(practice)));
    await asked(ja.ask.refuse);
  });
});
