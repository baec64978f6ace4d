import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { damagedFiles } from '../../platform/damaged-files';
import { readPackedFile } from '../../platform/packed-file';

const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const list = `# remark\n${sum('a')}  node_modules/a  models/a.bin\n${sum('b')}  node_modules/b\n`;
let packed: Record<string, string>;
const fetched = vi.fn((address: string) => {
  const content = packed[new URL(address).pathname];
  return Promise.resolve(new Response(content, { status: content === undefined ? 404 : 200 }));
});

beforeEach(() => {
  packed = { '/models/a.bin': 'a' };
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    (path: string) => `chrome-extension://us${path}`,
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('files that are as they were reviewed are not damaged; what is not shipped is not looked for', async () => {
  expect(await damagedFiles(list)).toEqual([]);
  expect(fetched).toHaveBeenCalledTimes(1);
});

it.each([
  ['changed', { '/models/a.bin': 'A' }],
  ['cut off', { '/models/a.bin': '' }],
  ['gone', {}],
])('a file that is %s is damaged', async (_, files) => {
  packed = files;
  expect(await damagedFiles(list)).toEqual(['models/a.bin']);
});

it.each([
  'https://elsewhere.example/a',
  '//elsewhere.example/a',
  'chrome-extension://them/a',
  'data:text/plain,a',
])('%s is never asked for', async (address) => {
  await expect(readPackedFile(address)).rejects.toThrow('Not a file of this package');
  expect(fetched).not.toHaveBeenCalled();
});
