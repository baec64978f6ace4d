import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isShown, lawFileSchema, lineOf, textIn } from '../../core/law';
import { claim, file, help } from './law-examples';

describe('lawFileSchema', () => {
  const accepts = (given: object): boolean => v.is(lawFileSchema, { ...file('ZZ'), ...given });

  it.each<[string, object]>([
    ['a file with nothing yet', {}],
    ['a claim', { claims: [claim('zz-a')] }],
    ['a help line', { help: [help('zz-a')] }],
    ['a file that extends another', { extends: 'JP' }],
    ['who checked it', { checkedBy: { name: 'A. Lawyer', on: '2026-02-01' } }],
    ['a claim with days of its own', { claims: [claim('a', { reviewBy: '2026-03-01' })] }],
    ['a number with a hash', { help: [help('a', { href: 'tel:%239110' })] }],
    ['a text message', { help: [help('a', { href: 'sms:686868' })] }],
    ['a mail address', { help: [help('a', { href: 'mailto:a@example.com' })] }],
    ['a shorter line', { claims: [claim('a', { line: { en: 'A', ja: 'あ' } })] }],
    ['a third language', { claims: [claim('a', { text: { en: 'A', ja: 'あ', ko: '가' } })] }],
  ])('takes %s', (_, given) => {
    expect(accepts(given)).toBe(true);
  });

  it.each<[string, object]>([
    ['a source without https', { claims: [claim('a', { source: 'http://example.com/' })] }],
    ['a script for an address', { help: [help('a', { href: 'javascript:alert(1)' })] }],
    ['a help line on no page', { help: [help('a', { pages: [] })] }],
    ['a day that is none', { reviewBy: '2026-13-01' }],
    ['an empty text', { claims: [claim('a', { text: { en: ' ', ja: 'あ' } })] }],
    ['an id with spaces', { claims: [claim('a b')] }],
    ['what it does not know', { colour: 'red' }],
    [
      'a language that it does not know',
      { claims: [{ ...claim('a'), text: { en: 'A', ja: 'あ', it: 'A' } }] },
    ],
    ['no word on who checked it', { checkedBy: undefined }],
  ])('refuses %s', (_, given) => {
    expect(accepts(given)).toBe(false);
  });
});

describe('isShown', () => {
  it.each([
    ['verified', 'official', true],
    ['verified', 'court', true],
    ['verified', 'press', true],
    ['verified', 'other', false],
    ['from-knowledge', 'official', false],
    ['needs-review', 'press', false],
  ] as const)('%s, %s: %s', (status, sourceKind, shown) => {
    expect(isShown(claim('a', { status, sourceKind }))).toBe(shown);
  });
});

describe('lineOf', () => {
  const line = { en: 'Short.', ja: 'みじかく。' };

  it('is the line, and the text where there is none', () => {
    expect(lineOf(claim('a', { line }))).toBe(line);
    expect(lineOf(claim('a')).en).toBe('Words.');
  });
});

describe('textIn', () => {
  const text = { en: 'yes', ja: 'はい', fr: 'oui' };

  it.each([
    ['fr', 'oui'],
    ['ja', 'はい'],
    ['ja-easy', 'はい'],
    ['ko', 'yes'],
    ['en', 'yes'],
  ] as const)('%s: %s', (language, words) => {
    expect(textIn(text, language)).toBe(words);
  });
});
