import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../../core/settings';
import { findWatched } from '../../platform/find-watched';
import { forgetListedPages } from '../../platform/listed-pages';
import { forgetPhotoTool, notePhotoTool } from '../../platform/photo-tool-tabs';

const isListed = vi.hoisted(() =>
  vi.fn<(hostname: string, pathname: string) => Promise<boolean>>(),
);
vi.mock('../../platform/list-lookup', () => ({ isListed }));

beforeEach(() => {
  fakeBrowser.reset();
  isListed.mockImplementation((hostname) => Promise.resolve(hostname === 'listed.example'));
});

const settle = (person: Partial<Settings>): Promise<void> =>
  fakeBrowser.storage.local.set({ settings: { version: 2, person } });
const tab = (url?: string) => ({ id: 1, url }) as Browser.tabs.Tab;
const find = (address: string, page?: string) => findWatched(new URL(address), tab(page));
/** Of a frame without an origin. */
const nowhere = { hostname: '', pathname: 'srcdoc', port: '', search: '' };

describe('in named mode', () => {
  it.each([
    ['https://pixlr.com/', 'named'],
    ['https://www.pixlr.com/e', 'named'],
    ['https://other.example/', 'no'],
    ['https://listed.example/', 'no'],
    ['http://127.0.0.1:7860/', 'no'],
  ])('%s: %s', async (address, found) => {
    expect(await find(address)).toBe(found);
    expect(isListed).not.toHaveBeenCalled();
  });

  it('a removed site is not watched, in whatever page its frame is', async () => {
    await settle({ removeSites: ['pixlr'] });
    expect(await find('https://pixlr.com/', 'https://canva.com/')).toBe('no');
    expect(await find('https://canva.com/', 'https://pixlr.com/')).toBe('named');
  });

  it('a frame without an address is what its page is', async () => {
    await settle({ removeSites: ['pixlr'] });
    expect(await findWatched(nowhere, tab('https://pixlr.com/'))).toBe('no');
    expect(await findWatched(nowhere, tab('https://canva.com/'))).toBe('named');
    expect(await findWatched(nowhere, tab())).toBe('named');
    expect(await findWatched(nowhere)).toBe('named');
  });
});

describe('in wide mode', () => {
  beforeEach(() => settle({ mode: 'wide' }));

  it('a page that a list has is found, and all frames in it', async () => {
    expect(await find('https://listed.example/')).toBe('listed');
    expect(await find('https://other.example/')).toBe('no');
    expect(await find('https://other.example/', 'https://listed.example/')).toBe('around');
  });

  it('a removed one is not', async () => {
    await settle({ mode: 'wide', removeSites: ['listed.example'] });
    expect(await find('https://listed.example/')).toBe('no');
  });

  it('a list is asked once about a page, until something changes', async () => {
    await find('https://listed.example/a');
    await find('https://listed.example/a');
    expect(isListed).toHaveBeenCalledTimes(1);
    await find('https://listed.example/b');
    expect(isListed).toHaveBeenCalledTimes(2);
    await forgetListedPages();
    await find('https://listed.example/a');
    expect(isListed).toHaveBeenCalledTimes(3);
  });

  it('what was asked about is on no disk, and in memory nobody can read it', async () => {
    await find('https://listed.example/a');
    const { local, session } = fakeBrowser.storage;
    expect(await session.get()).toHaveProperty('listed-pages.pages.length', 1);
    const kept = JSON.stringify([await local.get(), await session.get()]);
    expect(kept).not.toContain('listed.example');
  });

  it('a list that fails is asked again', async () => {
    isListed.mockRejectedValueOnce(new Error('no'));
    await expect(find('https://listed.example/')).rejects.toThrow('no');
    expect(await find('https://listed.example/')).toBe('listed');
  });

  it('all of a tab whose page calls itself a photo tool, until it is another page', async () => {
    await notePhotoTool(1);
    expect(await find('https://other.example/', 'https://page.example/')).toBe('around');
    await forgetPhotoTool(1);
    expect(await find('https://other.example/', 'https://page.example/')).toBe('no');
  });
});
