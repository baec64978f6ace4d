import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PICKERS } from '../harness/handle-pickers';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { browserName } from './support/launch';
import { ended, start } from './support/page-calls';
import { expectText, usePractice, ways } from './support/practice';

const practice = usePractice(browserName === 'chromium' ? { firstScript: PICKERS } : {});

/** Firefox has none of these. */
describe.skipIf(browserName === 'firefox')('file handles', () => {
  const toPick = async (...names: ('stairs.jpg' | 'friends.jpg')[]): Promise<void> => {
    const files = await Promise.all(
      names.map(async (name) => [name, readFileSync(await picture(name)).toString('base64')]),
    );
    await practice.page.evaluate(`window.toPick = ${JSON.stringify(files)}; 0`);
  };
  const OPEN = `const handles = await showOpenFilePicker({ multiple: true });
    return Promise.all(handles.map(async (handle) => (await handle.getFile()).name));`;
  const FOLDER = `const folder = await showDirectoryPicker();
    const names = [];
    for await (const handle of folder.values()) names.push((await handle.getFile()).name);
    return names.sort();`;

  it('a picked picture without a face is given', async () => {
    await toPick('stairs.jpg');
    await start(practice.page, OPEN);
    expect(await ended(practice.page)).toEqual(['ok', ['stairs.jpg']]);
  });

  it.each([
    ['a file', OPEN],
    ['a folder', FOLDER],
  ])('%s with a face waits, and fails as a cancelled picker', async (_, call) => {
    const { page } = practice;
    await toPick('friends.jpg');
    await start(page, call);
    await expectText(page, '4 faces found');
    // A handle leads to the file as it is.
    expect(await ways(page)).not.toContain('Hide the faces, then upload');
    await page.interstitial.refuse();
    expect(await ended(page)).toEqual(['failed', 'AbortError']);
  });

  it('of several only those without a face are given, if the person wants that', async () => {
    const { page } = practice;
    await toPick('friends.jpg', 'stairs.jpg');
    await start(page, OPEN);
    await page.interstitial.leaveOut();
    expect(await ended(page)).toEqual(['ok', ['stairs.jpg']]);
  });

  it('a handle that was kept is asked about when it is opened', async () => {
    const { page } = practice;
    const kept = resolve('.cache/kept.jpg');
    copyFileSync(await picture('notes.txt'), kept);
    await page.evaluate(`zone.addEventListener('drop', async (event) => {
      const handle = await event.dataTransfer.items[0].getAsFileSystemHandle();
      window.handle = structuredClone(handle);
    })`);
    await page.drop('#zone', [kept]);
    await until('the handle', () => page.evaluate<boolean>('window.handle !== undefined'));
    writeFileSync(kept, readFileSync(await picture('friends.jpg')));
    await start(page, 'return (await window.handle.getFile()).size > 1000;');
    await page.interstitial.opened();
    await page.interstitial.refuse();
    expect(await ended(page)).toEqual(['failed', 'AbortError']);
  });

  it('what the page keeps for itself is its own', async () => {
    const { page } = practice;
    const base64 = readFileSync(await picture('friends.jpg')).toString('base64');
    await start(
      page,
      `const root = await navigator.storage.getDirectory();
       const handle = await root.getFileHandle('mine.jpg', { create: true });
       const writable = await handle.createWritable();
       await writable.write(Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0)));
       await writable.close();
       const again = await root.getFileHandle('mine.jpg');
       return (await again.getFile()).size > 1000;`,
    );
    expect(await ended(page)).toEqual(['ok', true]);
    expect(await page.interstitial.isOpen()).toBe(false);
  });
});
