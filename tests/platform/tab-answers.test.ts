import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answeredIn, forgetTab, rememberIn } from '../../platform/tab-answers';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 22);

beforeEach(() => {
  fakeBrowser.reset();
});

it('knows nothing before anybody answered', async () => {
  expect(await answeredIn(1, ['a'], NOW)).toEqual([]);
});

it.each([
  ['at once', 0, ['a', 'camera']],
  ['just before ten minutes', 10 * MINUTE - 1, ['a', 'camera']],
  ['after ten minutes', 10 * MINUTE, ['camera']],
  ['a day later', 24 * 60 * MINUTE, ['camera']],
  ['when the clock was set back', -MINUTE, ['camera']],
])('remembers a picture %s', async (_, age, known) => {
  await rememberIn(1, ['a', 'camera'], NOW);
  expect(await answeredIn(1, ['a', 'b', 'camera', 'screen'], NOW + age)).toEqual(known);
});

it('keeps the tabs apart', async () => {
  await rememberIn(1, ['a'], NOW);
  expect(await answeredIn(2, ['a'], NOW)).toEqual([]);
});

it('loses neither of two answers given at once', async () => {
  await Promise.all([rememberIn(1, ['a'], NOW), rememberIn(1, ['b'], NOW)]);
  expect(await answeredIn(1, ['a', 'b'], NOW)).toEqual(['a', 'b']);
});

it('lets go of what is too old', async () => {
  await rememberIn(1, ['old', 'camera'], NOW);
  await rememberIn(1, ['new'], NOW + 10 * MINUTE);
  expect(await fakeBrowser.storage.session.get()).toEqual({
    'answers-1': { camera: NOW, new: NOW + 10 * MINUTE },
  });
});

describe('a tab that is gone', () => {
  it('is forgotten', async () => {
    await rememberIn(1, ['a'], NOW);
    await forgetTab(1);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });
});

it('leaves nothing on disk', async () => {
  await rememberIn(1, ['a'], NOW);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});
