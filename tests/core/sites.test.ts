import { describe, expect, it } from 'vitest';
import { isWatched } from '../../core/narrowed-sites';
import { siteAt, type SiteEntry } from '../../core/sites';

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

describe('siteAt, of several sites that cover an address', () => {
  const wide = entry({ id: 'wide', hosts: ['x.example'], paths: ['/grok'] });
  const narrow = entry({ id: 'narrow', hosts: ['grok.x.example'] });
  const local = entry({ id: 'local', hosts: ['localhost:7860'], category: 'local' });
  const search = entry({ id: 'search', hosts: ['search.example'], paths: ['/find?udm=50'] });
  const all = [wide, narrow, local, search];
  it.each([
    ['https://grok.x.example/grok', 'narrow'],
    ['https://grok.x.example/', 'narrow'],
    ['https://x.example/grok/1', 'wide'],
    ['https://x.example/', undefined],
    ['http://localhost:7860/', 'local'],
    ['http://localhost:3000/', undefined],
    ['http://localhost/', undefined],
    ['https://search.example/find?udm=50', 'search'],
    ['https://search.example/find?q=a&udm=50&b', 'search'],
    ['https://search.example/find?udm=500', undefined],
    ['https://search.example/find?q=udm=50', undefined],
    ['https://search.example/find', undefined],
  ])('%s is %s', (address, id) => {
    expect(siteAt(all, at(address))?.id).toBe(id);
  });
});

describe('isWatched, where the page scripts run', () => {
  it.each([
    ['about:blank', true],
    ['about:srcdoc', true],
    ['https://chatgpt.com/', true],
    ['https://someone.hf.space/', true],
    ['https://huggingface.co/spaces/a', true],
    ['https://huggingface.co/models', false],
    ['https://x.com/i/grok', true],
    ['https://x.com/home', false],
    ['https://grok.x.com/', true],
    ['https://www.google.com/search?q=a&udm=50', true],
    ['https://www.google.com/search?q=a', false],
    ['https://gemini.google.com/app', true],
    ['https://www.bing.com/images/create/a', true],
    ['https://www.bing.com/images', false],
  ])('%s: %s', (address, watched) => {
    expect(isWatched(at(address))).toBe(watched);
  });
});
