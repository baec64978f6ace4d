import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { geckoIds } from '../../core/build-ids';
import { extensionPolicy } from '../../core/rollout/browser-policy';
import en from '../../locales/en.json' with { type: 'json' };
import ja from '../../locales/ja.json' with { type: 'json' };
import lock from '../../locales/lock/en.json' with { type: 'json' };
import { picture } from '../harness/pictures';
import { canSetPolicies, policiesFor } from '../harness/policies';
import { until } from '../harness/until';
import { userHome } from '../harness/user-home';
import { click } from './support/accessible';
import { enterPin, lockedWith, PIN } from './support/family-lock';
import { browserName, browserOptions, managedExtension } from './support/launch';
import { has, openOwn, textOf } from './support/own-page';
import { expectText, seen, siteHas, usePractice, ways, type Practice } from './support/practice';
import { store, storedOnce } from './support/stored';

/** All that a teenager would want of a policy. */
const weak = {
  level: 'remind',
  onUninspectable: 'pass',
  camera: 'pass',
  hideFaces: 'allow',
  removeSites: ['dezgo'],
  lock: 'all',
  contactText: 'Ask nobody',
};
const family = {
  language: 'en',
  level: 'hold',
  hideFaces: 'off',
  onUninspectable: 'hold',
  contactText: 'Ask your parents',
} as const;

/** In Firefox whoever uses the computer can write a file that is read as a policy. */
const onFirefox = describe.runIf(browserName === 'firefox' && process.platform === 'linux');
const { executable } = browserOptions();
const live = (practice: Practice): Promise<unknown> =>
  storedOnce(practice, 'policy', "value.kind === 'live'");

onFirefox('a policy that the user has written', () => {
  const home = userHome(executable);
  home.claim(weak);
  const practice = usePractice({ executable: home.executable });
  afterAll(() => {
    home.remove();
  });

  it('is read as one: where nobody has locked anything, it is another way to choose', async () => {
    const { page, site } = practice;
    const friends = await picture('friends.jpg');
    await store(practice, { settings: { language: 'en', level: 'hold' } });
    await live(practice);
    await page.choose('#one', [friends]);
    // Its `removeSites` takes this site out.
    await siteHas(site, [friends]);
  });

  it('loosens nothing that a family has locked', async () => {
    const { page, site } = practice;
    await live(practice);
    await store(practice, lockedWith(family));
    await page.choose('#one', [await picture('portrait.jpg')]);
    await page.interstitial.opened();
    await expectText(page, family.contactText);
    await page.interstitial.click(en.ask['only-me']);
    expect(await ways(page)).not.toContain(en.ask.goOn);
    expect(await ways(page)).not.toContain(en.hide.way);
    // The PIN is asked for as before.
    await page.interstitial.click(en.ask.askAdult);
    await until('the call', async () => (await ways(page)).includes(lock.here.call));
    await page.interstitial.click(en.ask.refuse);
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
    expect(site.received).toEqual([]);
  });

  it('takes the lock from nobody: the PIN opens the options, and nothing else', async () => {
    await live(practice);
    await store(practice, lockedWith(family));
    const tab = await openOwn(practice, 'options.html', '#lock .pin-form');
    const level = '[data-setting=level]';
    await click(tab, `${level} [value=remind]`);
    await until('the PIN', () => has(tab, `${level} .pin-form`));
    const isHold = `document.querySelector('${level} [value=hold]').checked`;
    expect(await tab.evaluate<boolean>(isHold)).toBe(true);
    expect(await enterPin(tab, PIN, level)).toBe('gone');
    await until('the level', () => tab.evaluate<boolean>(`!${isHold}`));
    await tab.close();
  });
});

onFirefox('a stricter policy that the user has written', () => {
  const home = userHome(executable);
  home.claim({ level: 'hold', addSites: ['art.example'] });
  const practice = usePractice({ executable: home.executable });
  afterAll(() => {
    home.remove();
  });

  it('counts under a family’s lock', async () => {
    await live(practice);
    await store(practice, lockedWith({ language: 'en', level: 'remind' }));
    const tab = await openOwn(practice, 'options.html', '[data-setting=level]');
    expect(await tab.evaluate<boolean>("document.querySelector('[value=hold]').checked")).toBe(
      true,
    );
    expect(await textOf(tab, 'body')).toContain('art.example');
    await tab.close();
  });
});

onFirefox('the school’s build, put there by the user with a policy of its own', () => {
  const home = userHome(executable);
  home.claim({ language: 'en', level: 'remind' }, 'managed');
  const practice = usePractice({ executable: home.executable, other: managedExtension });
  afterAll(() => {
    home.remove();
  });

  it('does not ask in the place of a family with a PIN', async () => {
    await store(practice, lockedWith({ language: 'ja', level: 'hold' }));
    const page = await practice.open();
    await until('the family’s to ask', async () => {
      await page.choose('#one', [await picture('friends.jpg')]);
      await page.interstitial.opened();
      const words = await page.interstitial.text();
      await page.interstitial.refuse();
      return words.includes(ja.ask.refuse);
    });
    await page.close();
  });
});

describe.runIf(canSetPolicies && browserName === 'firefox')(
  'a policy that the user has written, beside an administrator’s',
  () => {
    const policies = policiesFor('firefox', executable);
    const home = userHome(policies.executable);
    home.claim(weak);
    afterAll(() => {
      home.remove();
      policies.remove();
    });

    describe('with some values', () => {
      policies.write({ language: 'en', schoolName: 'Hill Road School' });
      const practice = usePractice({ executable: home.executable });
      it('is not read at all, not even where the administrator’s says nothing', async () => {
        const { values } = (await live(practice)) as { values: unknown };
        expect(values).toEqual({ language: 'en', schoolName: 'Hill Road School' });
      });
    });

    // An administrator's install without a value: what our own policy files never say.
    describe('with none', () => {
      beforeAll(() => {
        policies.write({});
      });
      const practice = usePractice({ executable: home.executable });
      it('is read, so that a policy of ours always has a value', async () => {
        const { values } = (await live(practice)) as { values: unknown };
        expect(values).toEqual(weak);
      });
    });

    describe('with what we write where nothing is set', () => {
      beforeAll(() => {
        const firefox = { id: geckoIds.family, installUrl: '' };
        const nobody = { id: '', updateUrl: '' };
        const bare = { chrome: nobody, edge: nobody, firefox, settings: {}, companions: [] };
        policies.write(extensionPolicy(bare));
      });
      const practice = usePractice({ executable: home.executable });
      it('is not read', async () => {
        const { values } = (await live(practice)) as { values: unknown };
        expect(values).toEqual({ lock: 'set' });
      });
    });
  },
);
