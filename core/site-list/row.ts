import type { SiteCategory, SiteEntry } from '../sites';

type Row = Pick<SiteEntry, 'id' | 'name' | 'hosts'> & Partial<Omit<SiteEntry, 'category'>>;

/** What is so of an entry that does not say otherwise. */
const usual = {
  frameHosts: [],
  paths: [],
  default: 'on',
  since: '2026-11-22',
  checked: '2026-11-22',
} as const satisfies Partial<SiteEntry>;

/** The entries of one category. */
export const inCategory = (category: SiteCategory, rows: readonly Row[]): readonly SiteEntry[] =>
  rows.map((row) => ({ ...usual, ...row, category }));
