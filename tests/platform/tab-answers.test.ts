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
  expect(await answeredIn(here, ['a'], NOW)).toEqual([]);
});

it.each([
  ['at once', 0, ['a', 'camera']],
  ['just before ten minutes', 10 * MINUTE - 1, ['a', 'camera']],
  ['after ten minutes', 10 * MINUTE, ['camera']],
  ['a day later', 24 * 60 * MINUTE, ['camera']],
  ['when the clock was set back', -MINUTE, ['camera']],
])('remembers a picture %s', async (_, age, known) => {
  await rememberIn(here, ['a', 'camera'], NOW);
  expect(await answeredIn(here, ['a', 'b', 'camera', 'screen'], NOW + age)).toEqual(known);
});

it('keeps the tabs apart', async () => {
  await rememberIn(here, ['a'], NOW);
  expect(await answeredIn({ ...here, tab: 2 }, ['a'], NOW)).toEqual([]);
});

it('keeps the sites apart', async () => {
  await rememberIn(here, ['a', 'camera'], NOW);
  expect(await answeredIn({ ...here, host: 'b.example' }, ['a', 'camera'], NOW)).toEqual([]);
});

it('loses neither of two answers given at once', async () => {
  await Promise.all([rememberIn(here, ['a'], NOW), rememberIn(here, ['b'], NOW)]);
  expect(await answeredIn(here, ['a', 'b'], NOW)).toEqual(['a', 'b']);
});

it('lets go of what is too old', async () => {
  await rememberIn(here, ['old', 'camera'], NOW);
  await rememberIn(here, ['new'], NOW + 10 * MINUTE);
  expect(await fakeBrowser.storage.session.get()).toEqual({
    'answers-1-a.example': { camera: NOW, new: NOW + 10 * MINUTE },
  });
});

describe('a tab that is gone', () => {
  it('is forgotten', async () => {
    await rememberIn(here, ['a'], NOW);
    await rememberIn({ ...here, host: 'b.example' }, ['a'], NOW);
    await rememberIn({ ...here, tab: 11 }, ['a'], NOW);
    await forgetAnswers(1);
    expect(await fakeBrowser.storage.session.get()).toEqual({ 'answers-11-a.example': { a: NOW } });
  });
});

it('leaves nothing on disk', async () => {
  await rememberIn(here, ['a'], NOW);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});
