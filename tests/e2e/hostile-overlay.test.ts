import { describe, expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { hold } from './support/hold';
import { siteHas, usePractice } from './support/practice';

const practice = usePractice();

/** A page that does this to our overlay, again and again for a second. */
const attacks: [string, string][] = [
  ['removes it', "document.querySelector('html > div')?.remove()"],
  [
    'hides it',
    "document.querySelector('html > div')?.setAttribute('style', 'display: none !important')",
  ],
  ['makes it inert', "document.querySelector('html > div')?.setAttribute('inert', '')"],
  ['makes the whole page inert', "document.documentElement.setAttribute('inert', '')"],
  [
    'moves it',
    "document.querySelector('html > div') && document.body.append(document.querySelector('html > div'))",
  ],
  [
    'covers it with a dialog of its own',
    `if (!window.own) {
       window.own = document.createElement('dialog');
       window.own.textContent = 'Look here instead';
       document.body.append(window.own);
       window.own.showModal();
     }`,
  ],
];

describe.each(attacks)('a page that %s', (_, attack) => {
  it('gets nothing, and the question comes back', async () => {
    const { page, site } = practice;
    const friends = await hold(page);
    await page.evaluate(`(() => {
      const attack = () => { ${attack} };
      const timer = setInterval(attack, 10);
      attack();
      setTimeout(() => clearInterval(timer), 1000);
      return new Promise((resolve) => setTimeout(resolve, 1100));
    })()`);
    expect(site.received).toEqual([]);
    expect(await page.events()).toEqual([]);
    await until('the question on top', () =>
      page.evaluate<boolean>(
        "!!document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.matches('html > div')",
      ),
    );
    await page.interstitial.opened();
    await page.interstitial.attest('everyone-said-yes');
    await siteHas(site, [friends]);
  });
});

it.each([
  [
    'clicks',
    "new MouseEvent('click', { bubbles: true, composed: true, clientX: 700, clientY: 500 })",
  ],
  ['keys', "new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true })"],
])('%s that a page makes answer nothing', async (_, event) => {
  const { page, site } = practice;
  await hold(page);
  await page.evaluate(`(() => {
    for (const target of [window, document, document.activeElement, document.querySelector('html > div')]) {
      target.dispatchEvent(${event});
    }
  })()`);
  await page.evaluate('new Promise((resolve) => setTimeout(resolve, 300))');
  expect(await page.interstitial.isOpen()).toBe(true);
  expect(site.received).toEqual([]);
  await page.interstitial.refuse();
});

it('a page that goes elsewhere during the hold takes nothing along', async () => {
  const { page, site } = practice;
  await page.choose('#one', [await picture('friends.jpg')]);
  await page.interstitial.opened();
  await page.reload();
  expect(await page.interstitial.isOpen()).toBe(false);
  expect(await page.evaluate("document.querySelector('#one').files.length")).toBe(0);
  expect(site.received).toEqual([]);
});
