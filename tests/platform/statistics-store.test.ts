import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addDays, isoDay } from '../../core/day';
import { keepStatistics, readStatistics } from '../../platform/statistics-store';

const today = isoDay(new Date());
type Listener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;
let listeners: Listener[];

beforeEach(() => {
  fakeBrowser.reset();
  listeners = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener);
  });
});

/** As a guard, or a page of ours, would send it. */
const send = (type: string, data?: object, tab?: object): Promise<unknown> =>
  new Promise((resolve) => {
    for (const listener of listeners) listener({ type, data }, { tab }, resolve);
  });
const tab = { id: 1, incognito: false };
const switchTo = (statistics: string) =>
  fakeBrowser.storage.local.set({ settings: { statistics } });

it('counts nothing until it is switched on, and nothing after it was switched off', async () => {
  keepStatistics();
  await send('noteQuestion', { answer: 'refused' }, tab);
  expect(await readStatistics()).toEqual([]);
  await switchTo('on');
  await send('noteQuestion', { answer: 'refused' }, tab);
  await switchTo('off');
  await send('noteQuestion', { answer: 'refused' }, tab);
  expect(await readStatistics()).toMatchObject([{ day: today, shown: 1, turnedBack: 1 }]);
});

it('counts all of several that end at once', async () => {
  keepStatistics();
  await switchTo('on');
  const answers = ['attested', 'refused', 'faces-hidden', undefined, 'adult-said-yes'];
  await Promise.all(answers.map((answer) => send('noteQuestion', { answer }, tab)));
  expect(await readStatistics()).toEqual([
    { day: today, shown: 5, turnedBack: 2, facesHidden: 1, wentOn: 2 },
  ]);
});

it('counts nothing of a private window', async () => {
  keepStatistics();
  await switchTo('on');
  await send('noteQuestion', { answer: 'refused' }, { id: 1, incognito: true });
  expect(await readStatistics()).toEqual([]);
});

it('keeps days and numbers, and nothing else', async () => {
  keepStatistics();
  await switchTo('on');
  await send('noteQuestion', { answer: 'attested', site: 'x.example' }, tab);
  const { statistics } = await fakeBrowser.storage.local.get('statistics');
  expect(statistics).toEqual([{ day: today, shown: 1, turnedBack: 0, facesHidden: 0, wentOn: 1 }]);
});

it('refuses what is no answer', async () => {
  keepStatistics();
  await switchTo('on');
  expect(await send('noteQuestion', { answer: 'maybe' }, tab)).toHaveProperty('failed');
  expect(await readStatistics()).toEqual([]);
});

it('is erased', async () => {
  keepStatistics();
  await switchTo('on');
  await send('noteQuestion', {}, tab);
  await send('eraseStatistics');
  expect(await fakeBrowser.storage.local.get('statistics')).toEqual({});
});

it('forgets what is too old, though nobody is asked', async () => {
  const row = { shown: 1, turnedBack: 1, facesHidden: 0, wentOn: 0 };
  const days = [-90, -89, 0].map((ago) => ({ day: addDays(today, ago), ...row }));
  await fakeBrowser.storage.local.set({ statistics: days });
  keepStatistics();
  await vi.waitFor(async () => {
    const { statistics } = await fakeBrowser.storage.local.get('statistics');
    expect(statistics).toEqual(days.slice(1));
  });
});
