import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Right to left, `start` and `end` change places, and `left` and `right` do not. */
const physical = [
  /(?<![\w-])(margin|padding|border|scroll-margin|scroll-padding)-(left|right)/,
  /(?<![\w-])border-(top|bottom)-(left|right)-radius/,
  /(?<![\w-])(left|right)\s*:/,
  /(?<![\w-])(text-align|float|clear|caption-side)\s*:\s*(left|right)/,
  // Four values, of which the second and the last differ.
  /(?<![\w-])(margin|padding|inset|border-width|scroll-padding)\s*:\s*\S+\s+(\S+)\s+\S+\s+(?!\2\s*[;}])[^\s;]+\s*[;}]/,
];

const files = ['entrypoints', 'components', 'practice'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => join(folder, name)),
);

it('finds the style sheets', () => {
  expect(files).toContain(join('entrypoints', 'interstitial', 'interstitial.css'));
  expect(files).toContain(join('entrypoints', 'popup', 'popup.css'));
});

it.each(files)('%s has no side that does not turn with the direction of the script', (file) => {
  const lines = readFileSync(file, 'utf8').split('\n');
  expect(lines.filter((line) => physical.some((one) => one.test(line)))).toEqual([]);
});

it.each([
  'margin-left: 1rem;',
  'right: 0;',
  'text-align: left;',
  'padding: 0 1rem 0 2rem;',
  'border-top-left-radius: 1px;',
])('%s would be found', (line) => {
  expect(physical.some((one) => one.test(line))).toBe(true);
});

it.each([
  'margin-inline-start: 1rem;',
  'padding: 0 1rem 0 1rem;',
  'margin: 1px 2px 3px;',
  'text-align: start;',
])('%s would not', (line) => {
  expect(physical.some((one) => one.test(line))).toBe(false);
});
