import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAdblock } from '../../../core/lists/adblock';
import { candidates, keyOf } from '../../../core/lists/candidates';
import { canonicalHost } from '../../../core/lists/canonical-host';
import { compileList } from '../../../core/lists/compile-list';
import { readCosmetic } from '../../../core/lists/cosmetic';
import { readCsv } from '../../../core/lists/csv';
import { readHosts } from '../../../core/lists/hosts';
import type { Item, LineReader, ListEntry, Reading } from '../../../core/lists/item';
import { readNames } from '../../../core/lists/names';
import { readLine } from '../../../core/lists/read-line';
import { openList } from '../../../core/lists/read-list';
import { readResolvers } from '../../../core/lists/resolvers';
import { readRpz } from '../../../core/lists/rpz';
import { readUblacklist } from '../../../core/lists/ublacklist';
import { readUrls } from '../../../core/lists/urls';
import { readV2fly } from '../../../core/lists/v2fly';

const reading: Reading = { paths: true, cosmetic: true, dotIsExact: true, csv: undefined };

const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,10}[a-z0-9]$/);
const name = fc
  .array(label, { minLength: 1, maxLength: 5 })
  .map((labels) => `${labels.join('.')}.example`)
  .filter((host) => canonicalHost(host) !== undefined);
/** What lists are made of, in any order. */
const piece = fc.oneof(
  name,
  fc.constantFrom(
    ...['||', '@@', '^', '$', '##', '#@#', ' ', '\t', '*', '.', '/', '://', 'https://', '*.', ','],
    ...['0.0.0.0 ', '::1 ', ' CNAME .', 'address=/', 'local-zone: "', 'full:', 'include:', ' @a'],
    ...['[href*="', '"]', '$third-party', 'com', '絵', '\u00df', '---', '"', '[', ']', '%', '\\'],
  ),
  fc.string({ maxLength: 5, unit: 'binary' }),
);
const line = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const oneLine = line.map((text) => text.replace(/[\r\n\0]/g, ''));

const readers: readonly (readonly [string, LineReader])[] = [
  ['adblock', readAdblock],
  ['cosmetic', readCosmetic],
  ['csv', readCsv],
  ['hosts', readHosts],
  ['names', readNames],
  ['resolvers', readResolvers],
  ['rpz', readRpz],
  ['ublacklist', readUblacklist],
  ['urls', readUrls],
  ['v2fly', readV2fly],
];

const entriesOf = (items: readonly Item[] = []): ListEntry[] =>
  items.flatMap((item) => (item.kind === 'entry' ? [item.entry] : []));

describe.each(readers)('%s', (_, read) => {
  it('reads anything, and its entries are in canonical form', () => {
    fc.assert(
      fc.property(fc.oneof(line, fc.string({ unit: 'binary' })), (text) => {
        for (const { host, path } of entriesOf(read(text, reading))) {
          expect(canonicalHost(host)).toBe(host);
          expect(path).toMatch(/^(?:\/[^\s?#]*[^\s?#/])?$/);
        }
      }),
    );
  });
});

/** An entry as each syntax would write it. */
const written: readonly (readonly [string, (entry: ListEntry) => string | undefined])[] = [
  ['names', ({ host, match }) => (match === 'exact' ? undefined : host)],
  ['wildcards', ({ host, match }) => (match === 'exact' ? undefined : `*.${host}`)],
  ['hosts', ({ host, match }) => (match === 'exact' ? undefined : `0.0.0.0 ${host}`)],
  ['adblock', ({ host, match }) => (match === 'exact' ? undefined : `||${host}^`)],
  ['v2fly', ({ host, match }) => `${match === 'exact' ? 'full' : 'domain'}:${host}`],
  ['urls', ({ host, match }) => `https://${match === 'exact' ? '.' : ''}${host}/`],
  ['ublacklist', ({ host, match }) => `*://${match === 'exact' ? '' : '*.'}${host}/*`],
  ['dnsmasq', ({ host, match }) => (match === 'exact' ? undefined : `local=/${host}/`)],
  ['rpz', ({ host, match }) => (match === 'exact' ? undefined : `${host} CNAME .`)],
  ['csv', ({ host, match }) => (match === 'exact' ? undefined : `${host},gen,`)],
];

it.each(written)('what was read, written as %s, is read as the same', (_, write) => {
  fc.assert(
    fc.property(oneLine, (text) => {
      for (const entry of entriesOf(readLine(text, reading).items)) {
        const whole: ListEntry = { ...entry, path: '', effect: 'block' };
        const again = write(whole);
        if (again === undefined || entry.path !== '') continue;
        expect(entriesOf(readLine(again, reading).items)).toEqual([whole]);
      }
    }),
  );
});

it('every line is a comment or counted, and the counts add up', () => {
  fc.assert(
    fc.property(fc.array(oneLine), (lines) => {
      const text = lines.join('\n');
      const options = { paths: true, cosmetic: true };
      const opened = openList(text, options);
      if (opened.kind === 'refused') throw new Error(opened.why);
      const items = Array.from({ length: opened.count }, (_, index) => opened.read(index).items);
      const result = compileList(text, 'salt', options);
      if (result.kind === 'refused') throw new Error(result.why);
      const { accepted, merged, ignored } = result.report.counts;
      const left = Object.values(ignored).reduce((sum, count) => sum + count, 0);
      expect(accepted).toBeGreaterThanOrEqual(0);
      expect(merged).toBeGreaterThanOrEqual(0);
      expect(accepted + merged + left).toBe(items.flat().length);
    }),
  );
});

it('an entry is among the candidates of its own host, and an exact one of no other', () => {
  fc.assert(
    fc.property(name, label, (host, more) => {
      const keys = candidates(host, '');
      const below = candidates(`${more}.${host}`, '');
      const wide = keyOf({ host, path: '', match: 'subdomains' });
      const exact = keyOf({ host, path: '', match: 'exact' });
      expect([keys.includes(wide), keys.includes(exact)]).toEqual([true, true]);
      expect([below.includes(wide), below.includes(exact)]).toEqual([true, false]);
    }),
  );
});

it('a canonical host is its own', () => {
  fc.assert(
    fc.property(fc.oneof(line, fc.string({ unit: 'binary' }), fc.domain(), fc.ipV6()), (text) => {
      const host = canonicalHost(text);
      if (host !== undefined) expect(canonicalHost(host)).toBe(host);
    }),
  );
});
