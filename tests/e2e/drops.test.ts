import { copyFileSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { picture, type PictureName } from '../harness/pictures';
import { browserName } from './support/launch';
import { expectText, kinds, seen, siteHas, usePractice } from './support/practice';

const practice = usePractice();

/** A nested folder: name/a.jpg, name/inner/b.jpg, name/inner/notes.txt */
async function folder(name: string, inner: PictureName): Promise<string> {
  const path = resolve('.cache/folders', name);
  mkdirSync(resolve(path, 'inner'), { recursive: true });
  copyFileSync(await picture('stairs.jpg'), resolve(path, 'a.jpg'));
  copyFileSync(await picture(inner), resolve(path, 'inner/b.jpg'));
  copyFileSync(await picture('notes.txt'), resolve(path, 'inner/notes.txt'));
  return path;
}

/** In the page: a zone that walks what is dropped, by entries and by handles. */
const WALK = `(() => {
  const walk = async (entry) => {
    if (entry.isFile) return [entry.fullPath];
    const reader = entry.createReader();
    const inside = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    return (await Promise.all(inside.map(walk))).flat();
  };
  const walkHandle = async (handle) => {
    if (handle.kind === 'file') return [handle.name, (await handle.getFile()).size > 0];
    const all = [];
    for await (const inner of handle.values()) all.push(...(await walkHandle(inner)));
    return all;
  };
  zone.addEventListener('drop', async (event) => {
    const items = Array.from(event.dataTransfer.items);
    const entries = items.map((item) => item.webkitGetAsEntry());
    const handles = items.map((item) => item.getAsFileSystemHandle?.());
    window.walked = {
      entries: (await Promise.all(entries.map(walk))).flat().sort(),
      handles: (await Promise.all(handles.map(async (handle) => walkHandle(await handle)))).flat(),
    };
  });
})()`;

interface Walked {
  readonly entries: string[];
  readonly handles: unknown[];
}

describe('a dropped folder', () => {
  it('without a face reaches the page with all its entries and handles', async () => {
    const { page } = practice;
    await page.evaluate(
      WALK.replace(
        'handles.map(async',
        browserName === 'firefox' ? '[].map(async' : 'handles.map(async',
      ),
    );
    await page.drop('#zone', [await folder('plain', 'stairs.jpg')]);
    await seen(page, 'zone drop');
    const walked = await until_walked();
    expect(walked.entries).toEqual([
      '/plain/a.jpg',
      '/plain/inner/b.jpg',
      '/plain/inner/notes.txt',
    ]);
    if (browserName === 'chromium') {
      expect(walked.handles.filter((one) => one === true)).toHaveLength(3);
    }
    expect(await page.interstitial.isOpen()).toBe(false);
  });

  it('with a face deep inside is held, and refused leaves nothing', async () => {
    const { page } = practice;
    await page.evaluate(WALK);
    await page.drop('#zone', [await folder('faces', 'friends.jpg')]);
    await page.interstitial.opened();
    await expectText(page, 'b.jpg', '4 faces found');
    expect(await page.events()).toEqual([]);
    await page.interstitial.refuse();
    expect(await seen(page, 'zone dragleave')).toEqual(['zone dragleave']);
    expect(await page.evaluate('window.walked === undefined')).toBe(true);
  });

  const until_walked = async (): Promise<Walked> => {
    await practice.page.evaluate(
      'new Promise((resolve) => { const t = setInterval(() => { if (window.walked) { clearInterval(t); resolve(); } }, 20); })',
    );
    return practice.page.evaluate<Walked>('window.walked');
  };
});

describe('a drop on a bare file input', () => {
  it('fills it, with the events a person’s drop has', async () => {
    const { page, site } = practice;
    const stairs = await picture('stairs.jpg');
    await page.drop('#one', [stairs]);
    await siteHas(site, [stairs]);
    expect(await seen(page, 'one change')).toEqual(['one input', 'one change']);
  });

  it('is held, and refused leaves it empty', async () => {
    const { page, site } = practice;
    await page.drop('#one', [await picture('friends.jpg')]);
    await page.interstitial.refuse();
    expect(await page.evaluate("document.querySelector('#one').files.length")).toBe(0);
    expect(site.received).toEqual([]);
  });

  it('in a closed shadow root reaches the input in it', async () => {
    const { page, site } = practice;
    await page.evaluate(`(() => {
      const host = document.createElement('div');
      host.id = 'host';
      const input = document.createElement('input');
      input.type = 'file';
      input.onchange = (event) => upload('closed', event, input.files);
      host.style.height = '3rem';
      input.style.cssText = 'width:100%; height:100%';
      host.attachShadow({ mode: 'closed' }).append(input);
      document.querySelector('main').prepend(host);
    })()`);
    const stairs = await picture('stairs.jpg');
    await page.drop('#host', [stairs]);
    await siteHas(site, [stairs]);
  });

  it('a folder on a folder input keeps its paths', async () => {
    const { page } = practice;
    await page.evaluate(
      "document.querySelector('#many').webkitdirectory = true; window.paths = []; document.querySelector('#many').addEventListener('change', (event) => { window.paths = Array.from(event.target.files, (file) => file.webkitRelativePath).sort(); }); 0",
    );
    await page.drop('#many', [await folder('plain', 'stairs.jpg')]);
    await seen(page, 'many change');
    expect(await page.evaluate('window.paths')).toEqual([
      'plain/a.jpg',
      'plain/inner/b.jpg',
      'plain/inner/notes.txt',
    ]);
  });
});

it('a replayed drop keeps place, keys and effects', async () => {
  const { page } = practice;
  const bare = await practice.open('unlisted.example');
  const note = `zone.addEventListener('drop', (event) => {
    const { clientX, clientY, ctrlKey, shiftKey, buttons, dataTransfer } = event;
    window.noted = { clientX, clientY, ctrlKey, shiftKey, buttons,
      dropEffect: dataTransfer.dropEffect, effectAllowed: dataTransfer.effectAllowed,
      types: [...dataTransfer.types], items: dataTransfer.items.length,
      entry: dataTransfer.items[0].webkitGetAsEntry().fullPath };
  })`;
  const stairs = await picture('stairs.jpg');
  for (const one of [bare, page]) {
    await one.evaluate(note);
    await one.drop('#zone', [stairs]);
    await seen(one, 'zone drop');
  }
  const expected: unknown = await bare.evaluate('window.noted');
  expect(expected).toMatchObject({ entry: '/stairs.jpg' });
  expect(await page.evaluate('window.noted')).toEqual(expected);
  await bare.close();
});

const pictures = [
  ['an <img>', { 'text/html': '<img src="https://pictures.example/a">' }],
  ['an address that says image', { 'text/uri-list': 'https://pictures.example/a.jpg?x=1' }],
] as const;
const others = [
  ['a link', { 'text/uri-list': 'https://pictures.example/a', 'text/html': '<a href="/a">a</a>' }],
  ['a text', { 'text/plain': 'Hello' }],
] as const;

/** Firefox: nothing drives a drag from another page there. */
describe.skipIf(browserName === 'firefox')('what is dragged from another page', () => {
  it.each(pictures)('%s is asked about, and then dropped as it was', async (_, texts) => {
    const { page } = practice;
    await page.evaluate(
      `zone.addEventListener('drop', ({ dataTransfer }) => {
         window.dropped = Object.fromEntries(dataTransfer.types.map((type) => [type, dataTransfer.getData(type)]));
       })`,
    );
    await page.dragText?.('#zone', texts);
    await expectText(page, 'We fetch nothing');
    expect(await page.events()).toEqual([]);
    await page.interstitial.attest('not-a-real-person');
    await seen(page, 'zone drop');
    expect(await page.evaluate('window.dropped')).toMatchObject(texts);
  });

  it.each(others)('%s passes at once', async (_, texts) => {
    const { page } = practice;
    await page.dragText?.('#zone', texts);
    expect(kinds(await page.events())).toEqual(['zone drop']);
  });
});
