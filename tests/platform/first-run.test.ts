import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openFirstRun } from '../../platform/first-run';

beforeEach(() => {
  fakeBrowser.reset();
});

const managed = (values: object): void => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue(values as never);
};
const opened = async (installType: string): Promise<string[]> => {
  vi.spyOn(fakeBrowser.management, 'getSelf').mockResolvedValue({ installType } as never);
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  await openFirstRun();
  return create.mock.calls.map(([{ url }]) => String(url));
};

it.each([
  ['normal', {}, ['/welcome.html']],
  ['sideload', {}, ['/welcome.html']],
  ['admin', {}, []],
  ['development', {}, []],
  ['normal', { level: 'hold' }, []],
  ['normal', { colour: 'red' }, []],
] as const)('installed as %s, with the policy %j', async (installType, policy, pages) => {
  managed(policy);
  expect(await opened(installType)).toEqual(pages);
});

it('a browser that does not say what the policy is has the page', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('busy'));
  expect(await opened('normal')).toEqual(['/welcome.html']);
});
