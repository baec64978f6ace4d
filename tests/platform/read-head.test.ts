import { expect, it } from 'vitest';
import { readHead } from '../../platform/read-head';

const every = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);

it.each([
  ['nothing', 0, 0],
  ['a few bytes', 8, 8],
  ['more than one chunk', 16_384, 16_384],
  ['a file that is shorter', 30_000, 20_000],
])('reads %s, a character a byte', async (_, length, expected) => {
  const head = await readHead(new Blob([every]), length);
  expect(Array.from(head, (character) => character.charCodeAt(0))).toEqual(
    Array.from(every.subarray(0, expected)),
  );
});
