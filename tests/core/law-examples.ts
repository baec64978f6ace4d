import type { Claim, HelpLine, LawFile } from '../../core/law';

const text = { en: 'Words.', ja: 'ことば。' };

/** A claim that may be shown; what a test is about is given. */
export const claim = (id: string, given: Partial<Claim> = {}): Claim => ({
  id,
  kind: 'sharing',
  status: 'verified',
  sourceKind: 'official',
  source: 'https://example.com/',
  sourceName: { en: 'Example', ja: '例' },
  text,
  ...given,
});

export const line = (id: string, firstScreen: 'law' | 'outcome' | 'harm'): Claim =>
  claim(id, { kind: firstScreen === 'law' ? 'sharing' : firstScreen, firstScreen });

export const help = (id: string, given: Partial<HelpLine> = {}): HelpLine => ({
  id,
  kind: 'helpline',
  contact: id,
  href: 'tel:988',
  status: 'verified',
  source: 'https://example.com/',
  pages: ['happened-to-me'],
  text,
  ...given,
});

export const file = (
  jurisdiction: LawFile['jurisdiction'],
  given: Partial<LawFile> = {},
): LawFile => ({
  jurisdiction,
  reviewed: '2026-01-01',
  reviewBy: '2026-06-01',
  checkedBy: { name: null, on: null },
  claims: [],
  help: [],
  ...given,
});
