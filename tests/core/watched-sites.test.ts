import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteList } from '../../core/site-list';
import { watchedAt, watchedPatterns, watchedSites } from '../../core/watched-sites';
import { defaultSettings, type Settings } from '../../core/settings';

const watch = (chosen: Partial<Settings> = {}) =>
  watchedSites(siteList, { ...defaultSettings, ...chosen });

const idAt = (address: string, chosen: Partial<Settings> = {}): string | undefined =>
  watchedAt(watch(chosen), new URL(address))?.id;

it('by itself, what is on out of the box', () => {
  const { sites, removed, problems } = watch();
  expect(sites.map(({ id }) => id)).toEqual(
    siteList.filter((site) => site.default === 'on').map(({ id }) => id),
  );
  expect(new Set(sites.map(({ origin }) => origin))).toEqual(new Set(['default']));
  expect([removed, problems]).toEqual([[], []]);
});

describe('what counts at an address', () => {
  it.each<[string, Partial<Settings>, string | undefined]>([
    ['https://figma.com/', {}, undefined],
    ['https://figma.com/', { addSites: ['figma'] }, 'figma'],
    ['https://figma.com/', { categories: ['+edit'] }, 'figma'],
    ['https://pika.art/', { categories: ['-video'] }, undefined],
    ['https://pika.art/', { categories: ['-video', '+video'] }, 'pika'],
    ['https://pika.art/', { categories: ['-video'], addSites: ['pika'] }, 'pika'],
    ['https://discord.com/', { categories: ['+carrier'] }, 'discord'],
    ['https://discord.com/', { categories: ['+carrier'], removeSites: ['discord'] }, undefined],
    ['https://pixlr.com/', { removeSites: ['pixlr'] }, undefined],
    ['https://pixlr.com/e/', { removeSites: ['pixlr.com'] }, undefined],
    ['https://pixlr.com/e/', { removeSites: ['pixlr.com/e'] }, undefined],
    ['https://pixlr.com/x/', { removeSites: ['pixlr.com/e'] }, 'pixlr'],
    ['https://gemini.google.com/', { removeSites: ['google.com'] }, undefined],
    ['https://art.example/', { addSites: ['art.example'] }, 'art.example'],
    ['https://a.art.example/b', { addSites: ['art.example'] }, 'art.example'],
    ['https://art.example/ai/1', { addSites: ['art.example/ai'] }, 'art.example/ai'],
    ['https://art.example/', { addSites: ['art.example/ai'] }, undefined],
    ['http://127.0.0.1:7860/', { categories: ['+local'] }, 'local-stable-diffusion'],
    ['http://127.0.0.1:5000/', { categories: ['+local'] }, undefined],
    ['http://localhost:5000/', { addSites: ['localhost'] }, 'localhost'],
    ['https://www.google.com/search?udm=50', { addSites: ['google-ai-mode'] }, 'google-ai-mode'],
    ['https://www.google.com/search?q=a', { addSites: ['google-ai-mode'] }, undefined],
    ['https://grok.x.com/', { removeSites: ['grok'], addSites: ['grok-on-x'] }, undefined],
  ])('%s with %j: %s', (address, chosen, id) => {
    expect(idAt(address, chosen)).toBe(id);
  });

  it.each<[string, string[], string[], boolean]>([
    ['the same id', ['pixlr'], ['pixlr'], true],
    ['the same host', ['pixlr.com'], ['pixlr.com'], true],
    ['the id of what is added by its host', ['pixlr.com'], ['pixlr'], true],
    ['the host of what is added by its id', ['pixlr'], ['pixlr.com'], true],
    ['more than what is added', ['pixlr.com/e'], ['pixlr.com'], true],
    ['a part of what is added', ['pixlr.com'], ['pixlr.com/e'], false],
  ])('a removal that names %s', (_, addSites, removeSites, watched) => {
    expect(idAt('https://pixlr.com/e', { addSites, removeSites }) !== undefined).toBe(watched);
  });
});

it('says where each comes from', () => {
  const { sites } = watch({ categories: ['+edit'], addSites: ['claude', 'art.example'] });
  const origin = (id: string): unknown => sites.find((site) => site.id === id)?.origin;
  expect(['canva', 'figma', 'claude', 'art.example'].map(origin)).toEqual([
    ...['default', 'category', 'added', 'added'],
  ]);
});

it('reports what makes no sense, and keeps the rest', () => {
  const { sites, problems } = watch({
    addSites: ['co.jp', 'github.io', 'hf.space', 'no site', 'canvaa', 'art.example', 'x.com'],
    removeSites: ['com.au', 'pixlr'],
  });
  expect(problems.map(({ key, value, why }) => `${key} ${value} ${why}`)).toEqual([
    'addSites co.jp public-suffix',
    'addSites github.io public-suffix',
    'addSites hf.space public-suffix',
    'addSites no site no-site',
    'addSites canvaa no-site',
    'addSites x.com paths-only',
    'removeSites com.au public-suffix',
  ]);
  expect(sites.some(({ id }) => id === 'art.example')).toBe(true);
});

describe('match patterns', () => {
  it('are of what is watched', () => {
    const patterns = watchedPatterns(
      watch({ addSites: ['art.example', 'google-ai-mode', '10.0.0.2'] }),
    );
    expect(patterns).toContain('*://*.art.example/*');
    expect(patterns).toContain('*://*.www.google.com/*');
    expect(patterns).toContain('*://10.0.0.2/*');
    expect(patterns).toContain('*://*.hf.space/*');
    expect(patterns).not.toContain('*://*.figma.com/*');
  });

  it('leave out what is removed as a whole, host by host', () => {
    const patterns = watchedPatterns(
      watch({ removeSites: ['chat.com', 'pixlr', 'canva.com/design'] }),
    );
    expect(patterns).not.toContain('*://*.chat.com/*');
    expect(patterns).not.toContain('*://*.pixlr.com/*');
    expect(patterns).toContain('*://*.chatgpt.com/*');
    expect(patterns).toContain('*://*.canva.com/*');
  });
});

it('never throws, whatever a list has in it', () => {
  const list = fc.array(fc.oneof(fc.string(), fc.webUrl(), fc.domain(), fc.ipV4()));
  fc.assert(
    fc.property(list, list, fc.webUrl(), (addSites, removeSites, address) => {
      const watched = watch({ addSites, removeSites });
      watchedAt(watched, new URL(address));
      watchedPatterns(watched);
      return watched.problems.length <= addSites.length + removeSites.length;
    }),
  );
});
