import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { AskedLevel } from '../../core/level';
import type { Settings } from '../../core/settings';
import { onMessage, type Received } from '../../platform/extension-messaging';
import { serveTabs } from '../../platform/serve-tabs';
import { changeSettings } from '../../platform/settings-store';

vi.mock('../../platform/extension-messaging');

const sender = { tab: { id: 1, url: 'https://a.example/' } } as Received['sender'];
let served: Readonly<Record<string, (received: Received) => unknown>> = {};

beforeEach(() => {
  fakeBrowser.reset();
  const listeners: Record<string, (received: Received) => unknown> = {};
  vi.mocked(onMessage).mockImplementation((type, listener) => {
    listeners[type] = listener;
  });
  serveTabs();
  served = listeners;
});

const answer = (marks: readonly string[], level: AskedLevel) =>
  served.rememberAnswers?.({ data: { marks, level }, sender });
const recall = (...marks: string[]) => served.recallAnswers?.({ data: { marks }, sender });

it.each<[string, AskedLevel, Partial<Settings>, string[]]>([
  ['at the same level', 'warn', { level: 'warn' }, ['sha', 'unseen:sha']],
  ['once the level was raised', 'warn', { level: 'hold' }, []],
  ['from a card, once it is a question', 'remind', { level: 'warn' }, []],
  ['once the level was lowered', 'hold', { level: 'remind' }, ['sha', 'unseen:sha']],
  ['once what nobody saw is held', 'warn', { onUninspectable: 'hold' }, ['sha']],
])('an answer %s', async (_, level, settings, counts) => {
  await answer(['sha', 'unseen:sha'], level);
  await changeSettings(settings);
  expect(await recall('sha', 'unseen:sha', 'other')).toEqual(counts);
});

it('what needs no answer at all passes, whatever was answered', async () => {
  await changeSettings({ onUninspectable: 'pass', camera: 'pass' });
  expect(await recall('unseen', 'unseen:sha', 'camera', 'sha')).toEqual(['unseen', 'camera']);
});

it('an answer without its level is no message', async () => {
  await expect(
    (async () => served.rememberAnswers?.({ data: { marks: ['sha'] }, sender }))(),
  ).rejects.toThrow();
});
