import { beforeEach, expect, it } from 'vitest';
import lock from '../../locales/lock/en.json' with { type: 'json' };
import type { PracticePage } from '../harness/driver';
import { until } from '../harness/until';
import { enterPin, lockedWith, PIN } from './support/family-lock';
import { useBrowser } from './support/practice';
import { has, openOwn, storedIn, textOf } from './support/own-page';
import { store } from './support/stored';

const practice = useBrowser();
const PART = '#lock';
const WAIT = new RegExp(lock.enter.wait.replace('{{time}}', '.*:.*'));
const MINUTE = 60_000;

beforeEach(() => store(practice, lockedWith({ language: 'en', level: 'hold' })));

const open = (): Promise<PracticePage> => openOwn(practice, 'options.html', `${PART} .pin-form`);
const tried = (left: number): string =>
  (left === 1 ? lock.enter.wrong_one : lock.enter.wrong_other).replace('{{count}}', String(left));

interface Attempts {
  readonly failed: number;
  readonly until: number;
}
const attempts = async (tab: PracticePage): Promise<Attempts> =>
  (await storedIn<{ 'family-lock-attempts': Attempts }>(tab, 'local'))['family-lock-attempts'];

async function reload(tab: PracticePage): Promise<void> {
  await tab.evaluate('window.isOld = true, void setTimeout(() => { location.reload() }, 0)');
  await until('the page anew', () =>
    tab
      .evaluate<boolean>(`!window.isOld && !!document.querySelector('${PART} .pin-form')`)
      .catch(() => false),
  );
}

/** As if the wait were over. */
const waitedOut = (failed: number): Promise<unknown> =>
  store(practice, { 'family-lock-attempts': { failed, until: Date.now() - 1 } });

it('a reload after each try gives no more than five', async () => {
  const tab = await open();
  for (const left of [4, 3, 2, 1]) {
    expect(await enterPin(tab, `00000${String(left)}`, PART)).toBe(tried(left));
    await reload(tab);
  }
  expect(await enterPin(tab, '000009', PART)).toMatch(WAIT);
  await reload(tab);
  expect(await enterPin(tab, PIN, PART)).toMatch(WAIT);
  expect((await attempts(tab)).failed).toBe(5);
  await tab.close();
});

it('a reload while a PIN is checked takes no try back', async () => {
  const tab = await open();
  for (let times = 1; times <= 4; times++) {
    await tab.evaluate(type('000001'));
    await until('the count', async () => (await attempts(tab)).failed === times);
    await reload(tab);
  }
  expect(await enterPin(tab, '000001', PART)).toMatch(WAIT);
  await tab.close();
});

it('each wrong one doubles the wait, and an end of the background or of the extension ends none', async () => {
  for (const [failed, minutes] of [
    [5, 2],
    [6, 4],
    [20, 60],
  ] as const) {
    await waitedOut(failed);
    const tab = await open();
    const before = Date.now();
    expect(await enterPin(tab, '000001', PART)).toMatch(WAIT);
    const { until: end } = await attempts(tab);
    expect(end).toBeGreaterThanOrEqual(before + minutes * MINUTE);
    expect(end).toBeLessThanOrEqual(Date.now() + minutes * MINUTE);
    await tab.close();
  }
  await practice.driver.updateExtension();
  const tab = await open();
  expect(await enterPin(tab, PIN, PART)).toMatch(WAIT);
  expect((await attempts(tab)).failed).toBe(21);
  await tab.close();
});

/** Types a PIN and enters it, and waits for nothing. */
const type = (pin: string): string => `(() => {
  const form = document.querySelector('${PART} .pin-form');
  const field = form.querySelector('input');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '${pin}');
  field.dispatchEvent(new Event('input', { bubbles: true }));
  form.querySelector('.main').click();
})()`;

const said = (tab: PracticePage): Promise<string> =>
  until('what is said', async () => {
    if (!(await has(tab, `${PART} .pin-form`))) return 'unlocked';
    const text = await textOf(tab, `${PART} .pin-form [role=status]`);
    return text !== '' && !text.endsWith('…') && text;
  });

it('many at once are one try', async () => {
  const tab = await open();
  await tab.evaluate(
    `(() => { ${Array.from({ length: 20 }, (_, at) => type(String(100_000 + at))).join(';')}; ${type(PIN)} })()`,
  );
  // The first is being checked; what is typed meanwhile is not taken.
  expect(await said(tab)).toMatch(new RegExp(`${tried(4)}|${lock.enter.failed}`));
  expect(await has(tab, `${PART} .pin-form`)).toBe(true);
  await tab.close();
});

it('from two pages at once no more than five are heard of, and then neither takes the right one', async () => {
  const tabs = [await open(), await open()];
  let heard = 0;
  for (let round = 0; round < 6; round++) {
    await Promise.all(
      tabs.map((tab, at) => tab.evaluate(type(`0000${String(round)}${String(at)}`))),
    );
    for (const tab of tabs) {
      const text = await said(tab);
      expect(text).not.toBe('unlocked');
      if (![1, 2, 3, 4].map(tried).includes(text)) continue;
      heard++;
    }
  }
  expect(heard).toBeLessThanOrEqual(4);
  for (const tab of tabs) {
    expect(await enterPin(tab, PIN, PART)).toMatch(WAIT);
    await tab.close();
  }
});
