import { describe, expect, it } from 'vitest';
import { isWatched, matchPatterns, siteAt, type SiteEntry } from '../../core/sites';

const entry = (site: Pick<SiteEntry, 'id' | 'hosts'> & Partial<SiteEntry>): SiteEntry => ({
  name: site.id,
  frameHosts: [],
  paths: [],
  category: 'chat',
  default: 'on',
  since: '2026-01-01',
  checked: '2026-01-01',
  ...site,
});

const sites = [
  entry({ id: 'chatgpt', hosts: ['chatgpt.com', 'chat.openai.com'] }),
  entry({
    id: 'spaces',
    hosts: ['huggingface.co'],
    frameHosts: ['hf.space'],
    paths: ['/spaces', '/chat'],
  }),
  entry({ id: 'asked-for', hosts: ['opt.example'], default: 'opt' }),
];

const at = (address: string): URL => new URL(address);

describe('siteAt', () => {
  it.each([
    ['https://chatgpt.com/', 'chatgpt'],
    ['https://chatgpt.com/c/1?x=2#y', 'chatgpt'],
    ['https://www.chatgpt.com/', 'chatgpt'],
    ['https://a.b.chatgpt.com/', 'chatgpt'],
    ['https://CHATGPT.com/', 'chatgpt'],
    ['http://chatgpt.com:8080/', 'chatgpt'],
    ['https://chat.openai.com/', 'chatgpt'],
    ['https://huggingface.co/spaces', 'spaces'],
    ['https://huggingface.co/spaces/', 'spaces'],
    ['https://huggingface.co/spaces/a/b', 'spaces'],
    ['https://huggingface.co/chat', 'spaces'],
    ['https://hf.space/', 'spaces'],
    ['https://someone-model.hf.space/any/path', 'spaces'],
  ])('%s is %s', (address, id) => {
    expect(siteAt(sites, at(address))?.id).toBe(id);
  });

  it.each([
    'https://evilchatgpt.com/',
    'https://chatgpt.com.evil.com/',
    'https://chatgpt.co/',
    'https://com/',
    'https://evil.com/chatgpt.com',
    'https://openai.com/',
    'https://huggingface.co/',
    'https://huggingface.co/spacesuit',
    'https://huggingface.co/models/spaces',
    'https://nothf.space/',
  ])('%s is none', (address) => {
    expect(siteAt(sites, at(address))).toBeUndefined();
  });
});

describe('isWatched, where the page scripts run', () => {
  const narrowed = sites.filter(({ paths }) => paths.length > 0);
  it.each([
    ['about:blank', true],
    ['about:srcdoc', true],
    ['https://chatgpt.com/', true],
    ['https://someone.hf.space/', true],
    ['https://huggingface.co/spaces/a', true],
    ['https://huggingface.co/chat', true],
    ['https://huggingface.co/models', false],
    ['https://www.huggingface.co/', false],
  ])('%s: %s', (address, watched) => {
    expect(isWatched(narrowed, at(address))).toBe(watched);
  });
});

it('the manifest gets the hosts that are on out of the box, with subdomains and every path', () => {
  expect(matchPatterns(sites)).toEqual([
    '*://*.chatgpt.com/*',
    '*://*.chat.openai.com/*',
    '*://*.huggingface.co/*',
    '*://*.hf.space/*',
  ]);
});
