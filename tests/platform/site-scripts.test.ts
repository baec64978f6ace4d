import { beforeEach, describe, expect, it } from 'vitest';
import { browser, type Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../core/settings';
import { onSiteScripts, registerFound, updateSiteScripts } from '../../platform/site-scripts';

type Script = Browser.scripting.RegisteredContentScript;

let scripts: Script[];
let granted: (pattern: string) => boolean;
let looked: string[];

beforeEach(() => {
  fakeBrowser.reset();
  scripts = [];
  looked = [];
  granted = () => true;
  Object.assign(browser, {
    scripting: {
      getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
        Promise.resolve(scripts.filter(({ id }) => ids.includes(id))),
      unregisterContentScripts: ({ ids }: { ids: string[] }) => {
        scripts = scripts.filter(({ id }) => !ids.includes(id));
        return Promise.resolve();
      },
      registerContentScripts: (more: Script[]) => {
        scripts.push(...more);
        return Promise.resolve();
      },
    },
    permissions: {
      contains: ({ origins }: { origins: string[] }) => Promise.resolve(origins.every(granted)),
    },
  });
  Object.assign(browser.tabs, {
    query: ({ url }: { url: string[] }) => {
      looked.push(...url);
      return Promise.resolve([]);
    },
  });
});

const settle = async (person: Partial<Settings>): Promise<void> => {
  await fakeBrowser.storage.local.set({ settings: { version: 2, person } });
  await updateSiteScripts();
};
const at = (id: string): string[] | undefined => scripts.find((one) => one.id === id)?.matches;

it('registers nothing where nobody added anything', async () => {
  await settle({});
  expect(scripts).toEqual([]);
});

describe('a site that was added', () => {
  it('has both scripts, from the first moment and in every frame, and open tabs get them', async () => {
    await settle({ addSites: ['art.example'] });
    expect(scripts.map(({ id, world }) => [id, world])).toEqual([
      ['added-page-hook', 'MAIN'],
      ['added-guard', 'ISOLATED'],
    ]);
    for (const script of scripts) {
      expect(script).toMatchObject({
        matches: ['*://*.art.example/*'],
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
      });
    }
    expect(looked).toEqual(['*://*.art.example/*']);
  });

  it('has them once', async () => {
    await settle({ addSites: ['art.example'] });
    await updateSiteScripts();
    expect(scripts).toHaveLength(2);
    expect(looked).toHaveLength(1);
  });

  it('has none without the permission, and loses them with it', async () => {
    granted = (pattern) => !pattern.includes('art.example');
    await settle({ addSites: ['art.example', 'other.example'] });
    expect(at('added-guard')).toEqual(['*://*.other.example/*']);
    granted = () => false;
    await updateSiteScripts();
    expect(scripts).toEqual([]);
  });

  it('loses them when it is taken back', async () => {
    await settle({ addSites: ['art.example'] });
    await settle({});
    expect(scripts).toEqual([]);
  });

  it('has no second ones where the manifest has them', async () => {
    await settle({ addSites: ['sora.chatgpt.com'] });
    expect(scripts).toEqual([]);
    await settle({ addSites: ['adobe.com'] });
    expect(at('added-guard')).toEqual(['*://*.adobe.com/*']);
    expect(scripts[0]?.excludeMatches).toContain('*://*.firefly.adobe.com/*');
  });
});

describe('wide mode', () => {
  it('has the bootstrap everywhere else, with the permission only', async () => {
    granted = (pattern) => pattern !== '*://*/*';
    await settle({ mode: 'wide' });
    expect(scripts).toEqual([]);
    granted = () => true;
    await settle({ mode: 'wide', addSites: ['art.example'] });
    expect(at('bootstrap')).toEqual(['*://*/*']);
    const bootstrap = scripts.find(({ id }) => id === 'bootstrap');
    expect(bootstrap?.excludeMatches).toContain('*://*.chatgpt.com/*');
    expect(bootstrap?.excludeMatches).toContain('*://*.art.example/*');
  });

  it('keeps what was found in memory only, and forgets it with the mode', async () => {
    await settle({ mode: 'wide' });
    await registerFound('found.example');
    await registerFound('other.example');
    await registerFound('found.example');
    expect(at('found-guard')).toEqual(['*://found.example/*', '*://other.example/*']);
    for (const script of scripts.filter(({ id }) => id.startsWith('found'))) {
      expect(script.persistAcrossSessions).toBe(false);
    }
    for (const script of scripts.filter(({ persistAcrossSessions }) => persistAcrossSessions)) {
      expect(JSON.stringify(script)).not.toContain('found.example');
    }
    await settle({});
    expect(scripts).toEqual([]);
  });
});

it('tells where page scripts run beyond the manifest', async () => {
  let told: readonly string[] = [];
  onSiteScripts((patterns) => {
    told = patterns;
  });
  await settle({ mode: 'wide', addSites: ['art.example'] });
  expect(told).toEqual(['*://*.art.example/*']);
  await registerFound('found.example');
  expect(told).toEqual(['*://*.art.example/*', '*://found.example/*']);
});
