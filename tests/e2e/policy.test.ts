import { afterAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../core/settings';
import en from '../../locales/en.json' with { type: 'json' };
import lock from '../../locales/lock/en.json' with { type: 'json' };
import options from '../../locales/options/en.json' with { type: 'json' };
import { picture } from '../harness/pictures';
import { canSetPolicies, policiesFor } from '../harness/policies';
import { problemsHere } from './support/accessible';
import { has, openOwn } from './support/own-page';
import { browserName, browserOptions } from './support/launch';
import { lockedWith } from './support/family-lock';
import { expectText, seen, siteHas, usePractice, ways, type Practice } from './support/practice';
import { store, storedOnce } from './support/stored';

const { executable } = browserOptions();
const policies = policiesFor(browserName, executable);
afterAll(() => {
  policies.remove();
});

interface Copy {
  readonly kind: string;
  readonly values: Partial<Settings>;
  readonly kept: Partial<Settings>;
  readonly rejected: readonly unknown[];
}

/** Waits for the policy to have come; Chromium tells it seconds after the start. */
const policyWith = (practice: Practice, isThere: string): Promise<Copy> =>
  storedOnce<Copy>(practice, 'policy', isThere);

/** Words, a list with a member of the wrong type, a value and a key that there are not. */
const mixed = {
  level: 'hold',
  language: 'en',
  schoolName: 'Hill Road School',
  camera: 'never',
  colour: 'red',
  addSites: ['art.example', 'co.jp'],
  hideFaces: 'off',
};

describe.runIf(canSetPolicies)('managed values in a real browser', () => {
  policies.write(mixed);
  const practice = usePractice({ executable: policies.executable });

  it('arrive, and a bad value takes none of the others along', async () => {
    const { values, rejected } = await policyWith(practice, "value.kind === 'live'");
    const { camera, colour, ...good } = mixed;
    expect(values).toEqual(good);
    // Chromium has dropped a key that its schema does not have before anybody sees it.
    const unknown = { key: 'colour', value: colour, why: 'unknown-key' };
    expect(rejected).toEqual([
      { key: 'camera', value: camera, why: 'not-allowed' },
      ...(browserName === 'firefox' ? [unknown] : []),
    ]);
  });

  it('are read-only in the options, which say whose they are and what was left out', async () => {
    await policyWith(practice, "value.kind === 'live'");
    const tab = await openOwn(practice, 'options.html', '.managed');
    const readOnly = await tab.evaluate<string[]>(
      `[...document.querySelectorAll('[data-read-only=true]')].map((row) => row.dataset.setting)`,
    );
    expect(readOnly.sort()).toEqual(['hideFaces', 'language', 'level', 'schoolName']);
    const isLocked = `[...document.querySelectorAll('[name=level]')].every((one) => one.matches(':disabled'))`;
    expect(await tab.evaluate<boolean>(isLocked)).toBe(true);
    expect(await tab.evaluate<boolean>("document.querySelector('[value=hold]').checked")).toBe(
      true,
    );
    const words = await tab.evaluate<string>('document.body.innerText');
    for (const part of [
      options.managed.by.replace('{{name}}', 'Hill Road School'),
      options.held.policy,
      'art.example',
      'camera: never',
    ]) {
      expect(words).toContain(part);
    }
    // Where an administrator's it is for sure, a family's PIN has no place.
    expect(await has(tab, '#lock')).toBe(browserName === 'firefox');
    expect(await problemsHere(tab)).toEqual([]);
    await tab.close();
  });

  it('count for the question, whatever the person has chosen', async () => {
    const { page, site } = practice;
    await policyWith(practice, "value.values.level === 'hold'");
    await store(practice, lockedWith({ level: 'remind' }));
    await page.choose('#one', [await picture('portrait.jpg')]);
    await page.interstitial.opened();
    await page.interstitial.click(en.ask['only-me']);
    await page.interstitial.click(en.ask.askAdult);
    await expectText(page, en.askAdult.what);
    // A family's PIN has no say here. In Firefox it has, unless an administrator has installed the extension.
    if (browserName === 'chromium') {
      await expectText(page, 'Hill Road School');
      expect(await ways(page)).not.toContain(lock.here.call);
    }
    await page.interstitial.click(en.ask.refuse);
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
    expect(site.received).toEqual([]);
  });
});

describe.runIf(canSetPolicies && browserName === 'chromium')('a policy that changes', () => {
  const changing = policiesFor(browserName, executable);
  const practice = usePractice({ executable: changing.executable });
  afterAll(() => {
    changing.remove();
  });

  it('counts when it comes late, and a key that it loses protects as before', async () => {
    const { page, site } = practice;
    const stairs = await picture('stairs-half.jpg');
    await page.choose('#one', [stairs]);
    await page.interstitial.refuse();

    changing.write({ level: 'remind', onUninspectable: 'pass', hideFaces: 'off' });
    await policyWith(practice, "value.values.level === 'remind'");
    await page.choose('#one', [stairs]);
    await siteHas(site, [stairs]);

    changing.write({ level: 'remind', onUninspectable: 'hold' });
    const { kept } = await policyWith(practice, "value.values.onUninspectable === 'hold'");
    expect(kept).toEqual({ hideFaces: 'off' });

    // One member of the wrong type, and Chromium drops the key.
    changing.write({ level: 'remind', onUninspectable: 5 });
    const dropped = await policyWith(practice, 'value.values.onUninspectable === undefined');
    expect(dropped.kept).toEqual({ hideFaces: 'off', onUninspectable: 'hold' });
    await page.choose('#one', [await picture('stairs-head.png')]);
    await page.interstitial.opened();
    await expectText(page, en.ask.holdUnseenNote);
    await page.interstitial.refuse();
    expect(site.received).toHaveLength(1);
  });
});
