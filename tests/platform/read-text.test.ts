import { expect, it } from 'vitest';
import { readText } from '../../platform/read-text';

const bytes = (...all: readonly (string | readonly number[])[]): Blob =>
  new Blob(all.map((part) => (typeof part === 'string' ? part : Uint8Array.from(part))));

it.each([
  ['UTF-8', bytes('ü.example'), 'ü.example'],
  ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'a'), 'a'],
  ['UTF-16, little end first', bytes([0xff, 0xfe, 0x61, 0, 0xfc, 0]), 'aü'],
  ['UTF-16, big end first', bytes([0xfe, 0xff, 0, 0x61, 0, 0xfc]), 'aü'],
  ['nothing', bytes(), ''],
])('%s', async (_, source, text) => {
  expect(await readText(source)).toBe(text);
});
