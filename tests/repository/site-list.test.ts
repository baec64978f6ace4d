import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { siteList } from '../../core/site-list';
import { narrowedSites } from '../../core/narrowed-sites';
import { siteAt } from '../../core/sites';

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

it('the page scripts know every site that is watched on some paths only', () => {
  const narrowed = siteList.filter(({ paths }) => paths.length > 0);
  expect(narrowed.map(({ hosts }) => hosts)).toEqual(narrowedSites.map(({ hosts }) => hosts));
});

describe.each(siteList)('$id', (site) => {
  it('has a kebab-case id and a name', () => {
    expect(site.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(site.name.trim()).not.toBe('');
  });

  it('has lower-case host names', () => {
    expect(site.hosts).not.toEqual([]);
    for (const host of [...site.hosts, ...site.frameHosts]) {
      expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    }
  });

  it('has paths that begin with a slash and do not end in one', () => {
    for (const path of site.paths) expect(path).toMatch(/^\/.*[^/]$/);
  });

  it('is found at its own hosts', () => {
    for (const hostname of site.hosts) {
      expect(siteAt(siteList, { hostname, pathname: site.paths[0] ?? '/' })?.id).toBe(site.id);
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
