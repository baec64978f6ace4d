import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { lawFiles } from '../../law/law-files';
import { lawDoc } from '../../scripts/law-doc';

it('docs/law.md is what the data gives: npm run docs:law', () => {
  expect(readFileSync(resolve('docs/law.md'), 'utf8')).toBe(lawDoc(lawFiles));
});
