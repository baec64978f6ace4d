import { afterAll, beforeEach, expect } from 'vitest';
import words from '../../locales/options/en.json' with { type: 'json' };
import type { PracticePage } from '../harness/driver';
import { picture, type PictureName } from '../harness/pictures';
import { until } from '../harness/until';
import { click } from './support/accessible';
import { copiedExtension } from './support/damaged-extension';
import { isAsEver, settled } from './support/fault-seen';
import { faultTable } from './support/fault-table';
import { storageThat } from './support/faults';
import { openOwn, storedIn, textOf } from './support/own-page';
import { useBrowser } from './support/practice';

const extension = copiedExtension();
const started = useBrowser({ extension: extension.path });
afterAll(() => {
  extension.remove();
});
beforeEach(() => {
  extension.mend();
});

const table = faultTable('storage');

const FAILS = "Promise.reject(new Error('IO error'))";
const NEVER = 'new Promise(() => undefined)';
const says = (value: unknown): string => `Promise.resolve(${JSON.stringify(value)})`;

/** In all of the extension, from its next start on. */
async function withStorage(calls: Readonly<Record<string, string>>): Promise<void> {
  for (const file of ['background.js', 'interstitial.html', 'options.html']) {
    extension.before(file, storageThat(calls));
  }
  await started.driver.updateExtension();
}

/** Nobody does more than starting the browser again. */
async function onceOver(): Promise<string> {
  extension.mend();
  await started.driver.updateExtension();
  return `once that is over, ${await isAsEver(started)}`;
}

const upload = async (page: PracticePage, name: PictureName) => {
  const path = await picture(name);
  await page.choose('#one', [path]);
  return settled(started, page, [path]);
};

const faults: readonly (readonly [string, Readonly<Record<string, string>>, PictureName])[] = [
  ['Settings cannot be read; there is no face', { 'local.get': FAILS }, 'stairs.jpg'],
  ['Settings cannot be read; there are faces', { 'local.get': FAILS }, 'friends.jpg'],
  ['Storage never answers; there is no face', { 'local.get': NEVER }, 'stairs.jpg'],
  ['Storage never answers; there are faces', { 'local.get': NEVER }, 'friends.jpg'],
  [
    'What is kept for the session fails',
    { 'session.get': FAILS, 'session.set': FAILS },
    'friends.jpg',
  ],
  ['The policy cannot be read', { 'managed.get': FAILS }, 'friends.jpg'],
  ['The policy never comes', { 'managed.get': NEVER }, 'friends.jpg'],
  [
    'The policy makes no sense',
    { 'managed.get': says({ level: 42, onUninspectable: [], addSites: { a: 1 }, lock: 'none' }) },
    'friends.jpg',
  ],
];

for (const [what, calls, name] of faults) {
  table.fault(what, async () => {
    await withStorage(calls);
    const page = await started.open();
    const seen = await upload(page, name);
    await page.close();
    return { ...seen, after: await onceOver() };
  });
}

table.fault('The disk is full: nothing can be written', async () => {
  await withStorage({ 'local.set': FAILS });
  const page = await started.open();
  const seen = await upload(page, 'friends.jpg');
  await page.close();
  const options = await openOwn(started, 'options.html', '#level input');
  await click(options, '[name=level][value=hold]');
  await until('the message', async () => (await textOf(options, 'main')).includes(words.failed));
  await options.close();
  return { ...seen, after: `the options say “${words.failed}”; ${await onceOver()}` };
});

table.fault('The policy comes three seconds late', async () => {
  const late = `new Promise((resolve) => setTimeout(resolve, 3000, { level: 'hold' }))`;
  await withStorage({ 'managed.get': late });
  const page = await started.open();
  const seen = await upload(page, 'friends.jpg');
  await page.close();
  const tab = await openOwn(started, 'options.html', '#level input');
  await until('the policy', async () => {
    const { policy } = await storedIn<{ policy?: object }>(tab, 'local');
    return JSON.stringify(policy).includes('hold');
  });
  expect(await tab.evaluate('document.querySelector("[name=level]:checked").value')).toBe('hold');
  await tab.close();
  return { ...seen, after: 'from when it has come, it counts' };
});

table.check();
