import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answeredIn, forgetAnswers, rememberIn } from '../../platform/tab-answers';

const MINUTE = 60_000;
const here = { tab: 1, host: 'a.example' };
const NOW = Date.UTC(2026, 10, 22);

beforeEach(() => {
  fakeBrowser.reset();
});

it('knows nothing before anybody answered', async () => {
  expect(await answeredIn(here, ['a'], 'warn', NOW)).toEqual([]);
});

it.each([
  ['at once', 0, ['a', 'camera']],
  ['just before ten minutes', 10 * MINUTE - 1, ['a', 'camera']],
  ['after ten minutes', 10 * MINUTE, ['camera']],
  ['a day later', 24 * 60 * MINUTE, ['camera']],
  ['when the clock was set back', -MINUTE, ['camera']],
])('remembers a picture %s', async (_, age, known) => {
  await rememberIn(here, ['a', 'camera'], 'warn', NOW);
  expect(await answeredIn(here, ['a', 'b', 'camera', 'screen'], 'warn', NOW + age)).toEqual(known);
});

it.each([
  ['remind', 'remind', true],
  ['remind', 'warn', false],
  ['remind', 'hold', false],
  ['warn', 'hold', false],
  ['warn', 'warn', true],
  ['hold', 'hold', true],
  ['hold', 'warn', true],
  ['hold', 'remind', true],
] as const)(
  'an answer at the level %s counts at the level %s: %s',
  async (given, level, counts) => {
    await rememberIn(here, ['a', 'camera'], given, NOW);
    expect(await answeredIn(here, ['a', 'camera'], level, NOW)).toEqual(
      counts ? ['a', 'camera'] : [],
    );
  },
);

it('knows an answer that is being kept', async () => {
  void rememberIn(here, ['a'], 'warn', NOW);
  expect(await answeredIn(here, ['a'], 'warn', NOW)).toEqual(['a']);
});

it('keeps the tabs apart', async () => {
  await rememberIn(here, ['a'], 'warn', NOW);
  expect(await answeredIn({ ...here, tab: 2 }, ['a'], 'warn', NOW)).toEqual([]);
});

it('keeps the sites apart', async () => {
  await rememberIn(here, ['a', 'camera'], 'warn', NOW);
  expect(await answeredIn({ ...here, host: 'b.example' }, ['a', 'camera'], 'warn', NOW)).toEqual(
    [],
  );
});

it('loses neither of two answers given at once', async () => {
  await Promise.all([rememberIn(here, ['a'], 'warn', NOW), rememberIn(here, ['b'], 'warn', NOW)]);
  expect(await answeredIn(here, ['a', 'b'], 'warn', NOW)).toEqual(['a', 'b']);
});

it('lets go of what is too old', async () => {
  await rememberIn(here, ['old', 'camera'], 'warn', NOW);
  await rememberIn(here, ['new'], 'warn', NOW + 10 * MINUTE);
  expect(await fakeBrowser.storage.session.get()).toEqual({
    'answers-1-a.example': {
      camera: { at: NOW, level: 'warn' },
      new: { at: NOW + 10 * MINUTE, level: 'warn' },
    },
  });
});

describe('a tab that is gone', () => {
  it('is forgotten', async () => {
    await rememberIn(here, ['a'], 'warn', NOW);
    await rememberIn({ ...here, host: 'b.example' }, ['a'], 'warn', NOW);
    await rememberIn({ ...here, tab: 11 }, ['a'], 'warn', NOW);
    await forgetAnswers(1);
    expect(await fakeBrowser.storage.session.get()).toEqual({
      'answers-11-a.example': { a: { at: NOW, level: 'warn' } },
    });
  });
});

it('leaves nothing on disk', async () => {
  await rememberIn(here, ['a'], 'warn', NOW);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});
