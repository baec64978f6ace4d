import { beforeEach, expect, it, vi } from 'vitest';
import { isCutShort } from '../../platform/is-cut-short';
import { readHead } from '../../platform/read-head';

// Node has no FileReader.
vi.mock('../../platform/read-head', () => ({ readHead: vi.fn() }));

beforeEach(() => {
  vi.mocked(readHead).mockImplementation(async (file, bytes) =>
    Buffer.from(await file.slice(0, bytes).arrayBuffer()).toString('latin1'),
  );
});

const file = (text: string) => new Blob([Buffer.from(text, 'latin1')]);
const filled = 'x'.repeat(100_000);

it.each([
  ['a JPEG with its end', `${filled}\xff\xd9`, false],
  ['a JPEG without', filled, true],
  ['a JPEG that stops in its end', `${filled}\xff`, true],
  ['a JPEG with a preview after its end', `${filled}\xff\xd9${'x'.repeat(60_000)}`, false],
  ['a JPEG with only its thumbnail’s end', `\xff\xd8\xff\xd9${filled}`, true],
  ['a short JPEG', 'x\xff\xd9', false],
  ['an empty one', '', true],
])('%s', async (_, text, expected) => {
  expect(await isCutShort(file(text), 'jpeg')).toBe(expected);
});

it('says nothing of a PNG', async () => {
  expect(await isCutShort(file(filled), 'png')).toBe(false);
});
