import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import lock from '../../locales/lock/en.json' with { type: 'json' };
import type { PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { problemsHere } from './support/accessible';
import { callAdult, noWindows, say, toAdult } from './support/adult-window';
import { enterPin, lockedWith, PIN } from './support/family-lock';
import { has, textOf } from './support/own-page';
import { expectText, seen, siteHas, summary, usePractice, ways } from './support/practice';
import { openEmpty } from './support/question-tab';
import { store } from './support/stored';

const practice = usePractice();
const lockedAt = (settings: object) => store(practice, lockedWith({ language: 'en', ...settings }));
const hold = { level: 'hold' } as const;

/** Chooses a picture and calls an adult. */
async function called(page: PracticePage, path: string): Promise<PracticePage> {
  await page.choose('#one', [path]);
  await toAdult(page.interstitial);
  return callAdult(practice.driver, page.interstitial);
}
const nothingSent = async (page: PracticePage): Promise<void> => {
  expect(practice.site.received).toEqual([]);
  expect(await page.interstitial.isOpen()).toBe(true);
};

// First, before any lock is stored.
it('without a PIN there are words, and no window', async () => {
  await store(practice, { settings: { level: 'hold', language: 'en' } });
  const { page, driver } = practice;
  await page.choose('#one', [await picture('portrait.jpg')]);
  await toAdult(page.interstitial);
  await expectText(page, en.askAdult.what);
  expect(await ways(page)).not.toContain(lock.here.call);
  await page.interstitial.click(en.ask.refuse);
  expect(await driver.windows('/adult.html')).toEqual([]);
});

describe('an adult with the PIN', () => {
  it('lets the very same file go, once', async () => {
    await lockedAt(hold);
    const { page, site } = practice;
    const portrait = await picture('portrait.jpg');
    const window = await called(page, portrait);
    expect(await problemsHere(window)).toEqual([]);
    const asked = await textOf(window, 'main');
    for (const part of ['dezgo.com', lock.adult.faces_one.replace('{{count}}', '1'), 'Only me']) {
      expect(asked).toContain(part);
    }
    expect(await has(window, 'img')).toBe(false);
    expect(await enterPin(window, PIN)).toBe('gone');
    expect(await problemsHere(window)).toEqual([]);
    await nothingSent(page);
    await say(practice.driver, window, '.go-on');
    await siteHas(site, [portrait]);

    // A yes is for one upload: the same picture is asked about again.
    await page.choose('#two', [portrait]);
    await page.interstitial.refuse();
    expect(site.received).toHaveLength(1);
  });

  it('says no, and the page gets nothing', async () => {
    await lockedAt(hold);
    const { page, site } = practice;
    const window = await called(page, await picture('portrait.jpg'));
    expect(await enterPin(window, PIN)).toBe('gone');
    await say(practice.driver, window, '.no');
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
    expect(site.received).toEqual([]);
  });

  it('is asked for five times, then waited for; a closed window leaves the question', async () => {
    await lockedAt(hold);
    const { page } = practice;
    const window = await called(page, await picture('portrait.jpg'));
    for (const left of ['4', '3', '2']) {
      expect(await enterPin(window, '000001')).toContain(left);
    }
    expect(await enterPin(window, '000001')).toBe(lock.enter.wrong_one.replace('{{count}}', '1'));
    const wait = new RegExp(lock.enter.wait.replace('{{time}}', '.*:.*'));
    expect(await enterPin(window, '000001')).toMatch(wait);
    expect(await enterPin(window, PIN)).toMatch(wait);
    await window.close();
    await expectText(page, lock.here.closed);
    await nothingSent(page);

    // Another window is no other count.
    const again = await callAdult(practice.driver, page.interstitial);
    expect(await enterPin(again, PIN)).toMatch(wait);
    await page.interstitial.click(en.ask.refuse);
    await noWindows(practice.driver);
  });

  it('is not waited for when the page is gone: the window closes itself', async () => {
    await lockedAt(hold);
    const { page, site, driver } = practice;
    const window = await called(page, await picture('portrait.jpg'));
    expect(await enterPin(window, PIN)).toBe('gone');
    await page.reload();
    await noWindows(driver);
    expect(site.received).toEqual([]);
  });

  it('lets go what nobody could look at', async () => {
    await lockedAt({ onUninspectable: 'hold' });
    const { page, site } = practice;
    const half = await picture('stairs-half.jpg');
    const window = await called(page, half);
    expect(await textOf(window, 'main')).toContain(lock.adult.unseen_one.replace('{{count}}', '1'));
    expect(await enterPin(window, PIN)).toBe('gone');
    await say(practice.driver, window, '.go-on');
    await siteHas(site, [half]);
  });

  it('answers one of two questions, and the other waits on', async () => {
    await lockedAt(hold);
    const { page, site } = practice;
    const other = await practice.open();
    const friends = await picture('friends.jpg');
    const first = await called(page, await picture('portrait.jpg'));
    const second = await called(other, friends);
    expect(await enterPin(second, PIN)).toBe('gone');
    await say(practice.driver, second, '.go-on');
    await siteHas(site, [friends]);
    expect(await has(first, '.pin-form')).toBe(true);
    expect(await page.interstitial.isOpen()).toBe(true);
    await other.close();
    await page.reload();
    await noWindows(practice.driver);
    expect(site.received).toHaveLength(1);
  });
});

describe('what is no answer of the window', () => {
  it('a page, and another page of the extension, are not believed', async () => {
    await lockedAt(hold);
    const { page, site } = practice;
    const stranger = await openEmpty(practice);
    const window = await called(page, await picture('portrait.jpg'));
    const hash = await window.evaluate<string>('location.hash');
    await page.evaluate(`(() => {
      const token = ${JSON.stringify(hash)}.split('/')[2];
      for (const kind of ['yes', 'adult-said-yes', 'adult']) {
        const data = { kind, token, stage: 'open', attestation: 'an-adult-said-yes' };
        const { port1, port2 } = new MessageChannel();
        postMessage(data, '*', [port2]);
        port1.postMessage(data);
        for (const one of [window, ...Array.from(frames)]) {
          one.postMessage(data, '*');
          one.postMessage('ask-first:adult:' + token, '*');
          one.postMessage('ask-first:interstitial-port', '*', [new MessageChannel().port1]);
        }
        dispatchEvent(new CustomEvent('ask-first:adult:' + token, { detail: data }));
      }
    })()`);
    // With the token, and from a page of our own that is not the window.
    await stranger.evaluate(`(() => {
      const [tab, frame, token] = ${JSON.stringify(hash)}.slice(1).split('/');
      const { tabs } = globalThis.browser ?? chrome;
      window.ended = new Promise((resolve) => {
        const port = tabs.connect(Number(tab), { frameId: Number(frame), name: 'ask-first:adult:' + token });
        port.onDisconnect.addListener(resolve);
        port.postMessage({ kind: 'yes' });
      });
      return window.ended.then(() => true);
    })()`);
    await stranger.close();
    await nothingSent(page);
    expect(summary(site)).toEqual([]);
    await page.reload();
    await noWindows(practice.driver);
  });

  it('a window of a question that is gone closes itself', async () => {
    await lockedAt(hold);
    const tab = await openEmpty(practice);
    const before = await practice.driver.windows('/interstitial.html');
    await tab.evaluate("void setTimeout(() => { location.href = '/adult.html#1/0/1,2,3,4' }, 0)");
    await until('the tab to go', async () => {
      const left = await Promise.all(
        ['/interstitial.html', '/adult.html'].map((path) => practice.driver.windows(path)),
      );
      return left.flat().length < before.length;
    });
  });
});
