import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { requiredPatterns } from '../../core/required-patterns';
import { siteList } from '../../core/site-list';
import { narrowedPaths } from '../../core/narrowed-sites';
import { siteCategories } from '../../core/settings';
import { isAt, siteAt } from '../../core/sites';

const isoDate = v.pipe(v.string(), v.isoDate());
const hosts = siteList.flatMap((site) => [...site.hosts, ...site.frameHosts]);

const repeated = (all: readonly string[]): string[] =>
  all.filter((one, index) => all.indexOf(one) !== index);

it('ids are unique', () => {
  expect(repeated(siteList.map(({ id }) => id))).toEqual([]);
});

it('hosts are unique', () => {
  expect(repeated(hosts)).toEqual([]);
});

it('sorted by category, then id', () => {
  const order = siteList.map(({ category, id }) => `${category} ${id}`);
  expect(order).toEqual([...order].sort());
});

it('has every category', () => {
  expect(new Set(siteList.map(({ category }) => category))).toEqual(new Set(siteCategories));
});

it('the page scripts know every site that is watched on some paths only', () => {
  const narrowed = siteList.filter(({ paths }) => paths.length > 0);
  const known = narrowed.flatMap(({ hosts, paths }) => hosts.map((host) => [host, paths] as const));
  expect(Object.fromEntries(known)).toEqual(narrowedPaths);
});

it('no host of an entry is in another entry, unless that one keeps to some paths', () => {
  const overlaps = siteList.flatMap((site) =>
    [...site.hosts, ...site.frameHosts].flatMap((host) =>
      siteList
        .filter((other) => other !== site)
        .filter(({ hosts, frameHosts, paths }) =>
          [...(paths.length > 0 ? [] : hosts), ...frameHosts].some((wide) =>
            isAt({ hostname: host }, wide),
          ),
        )
        .map(({ id }) => `${host} is in ${id}`),
    ),
  );
  expect(overlaps).toEqual([]);
});

it('local programs and carriers are never on by themselves', () => {
  const quiet = siteList.filter(({ category }) => ['local', 'carrier'].includes(category));
  expect(quiet.filter((site) => site.default === 'on')).toEqual([]);
});

// Chrome switches a family's extension off until somebody agrees to a host that an update adds. So a
// service that comes after the release is `opt`, and this file grows with a release of its own only.
it('the extension requires the hosts that were reviewed, and no others', () => {
  const reviewed = readFileSync('tests/repository/required-hosts.txt', 'utf8').trim().split('\n');
  expect([...requiredPatterns].sort()).toEqual(reviewed);
});

describe.each(siteList)('$id', (site) => {
  it('has a kebab-case id and a name', () => {
    expect(site.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(site.name.trim()).not.toBe('');
  });

  it('has lower-case host names', () => {
    expect(site.hosts).not.toEqual([]);
    const form =
      site.category === 'local' ? /^(localhost|127\.0\.0\.1):\d+$/ : /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;
    for (const host of [...site.hosts, ...site.frameHosts]) expect(host).toMatch(form);
  });

  it('has only fields of an entry', () => {
    const fields = ['id', 'name', 'hosts', 'frameHosts', 'paths', 'category', 'default', 'since'];
    expect(Object.keys(site).sort()).toEqual([...fields, 'checked'].sort());
    expect(['on', 'opt']).toContain(site.default);
  });

  it('has paths that begin with a slash and do not end in one', () => {
    for (const path of site.paths) expect(path).toMatch(/^\/.*[^/]$/);
  });

  it('is found at its own hosts', () => {
    for (const host of site.hosts) {
      const address = new URL(`https://${host}${site.paths[0] ?? '/'}`);
      expect(siteAt(siteList, address)?.id).toBe(site.id);
    }
    for (const hostname of site.frameHosts) {
      expect(siteAt(siteList, { hostname, pathname: '/' })?.id).toBe(site.id);
    }
  });

  it('was checked on a day, not before it came', () => {
    expect(v.is(isoDate, site.since)).toBe(true);
    expect(v.is(isoDate, site.checked)).toBe(true);
    expect(Date.parse(site.checked)).toBeGreaterThanOrEqual(Date.parse(site.since));
  });
});
