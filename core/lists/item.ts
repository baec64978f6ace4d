/** One place that a list names. */
export interface ListEntry {
  /** canonical: lower case, A-labels; an IPv6 address in brackets */
  readonly host: string;
  /** a prefix by whole segments, like `/tools`; empty for every path */
  readonly path: string;
  readonly match: 'exact' | 'subdomains';
  /** `cancel` takes back the same block of the same list, and nothing below it */
  readonly effect: 'block' | 'allow' | 'cancel';
}

export const ignoredReasons = [
  /** a name of the machine itself, such as localhost */
  'local-name',
  /** a mapping to a real address: it leads somewhere and blocks nothing */
  'address',
  /** a rule that counts under a condition only, such as `$third-party` */
  'option',
  /** a pattern, a part of a name or a regular expression: no name to look up */
  'pattern',
  /** a rule that hides elements of a page */
  'cosmetic',
  /** an address with a path, and paths were not wanted */
  'path',
  /** a public suffix: every site under it would be meant */
  'suffix',
  /** another file, which would have to be imported by itself */
  'include',
  /** more labels or path segments than are looked up */
  'too-deep',
  'unknown',
] as const;

export type IgnoredReason = (typeof ignoredReasons)[number];

/** What a line says. A line may say several things, and a comment says none. */
export type Item =
  | { readonly kind: 'entry'; readonly entry: ListEntry }
  | {
      readonly kind: 'ignored';
      readonly reason: IgnoredReason;
      /** the suffix that was refused, or the file to import too */
      readonly name?: string;
    };

/** What is known of the whole file, and what the person wants of it. */
export interface Reading {
  /** addresses with a path count as well, for that path only */
  readonly paths: boolean;
  /** names inside the selectors of element hiding rules count as well */
  readonly cosmetic: boolean;
  /** `.name` means this very host, as in Chrome's URLBlocklist, and not its subdomains too */
  readonly dotIsExact: boolean;
  /** which field of a CSV line has the name, and what parts the fields */
  readonly csv: { readonly column: number; readonly delimiter: string } | undefined;
}

/** Reads a line of its syntax; undefined where it is of another one. */
export type LineReader = (line: string, reading: Reading) => readonly Item[] | undefined;

export const ignored = (reason: IgnoredReason): Item => ({ kind: 'ignored', reason });

export const syntaxes = [
  ...(['hosts', 'names', 'adblock', 'cosmetic', 'ublacklist', 'resolvers'] as const),
  ...(['rpz', 'v2fly', 'urls', 'csv'] as const),
] as const;

export type Syntax = (typeof syntaxes)[number];
