import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PracticePage } from '../harness/driver';
import { PICKERS } from '../harness/handle-pickers';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { openFramed } from './support/framed';
import { browserName } from './support/launch';
import { expectText, seen, usePractice, ways } from './support/practice';

const practice = usePractice({
  fakeStreams: true,
  ...(browserName === 'chromium' && { firstScript: PICKERS }),
});

/** In the page: starts a call and notes how it ends. */
const start = (page: PracticePage, call: string): Promise<unknown> =>
  page.evaluate(`(() => {
    window.ended = undefined;
    (async () => { ${call} })().then(
      (value) => { window.ended = ['ok', value]; },
      (error) => { window.ended = ['failed', error.name]; },
    );
  })()`);

const ended = (page: PracticePage): Promise<unknown> =>
  until('the call to end', () => page.evaluate<unknown>('window.ended'));

/** Calls of these kinds need a click. */
async function clickAndStart(page: PracticePage, call: string): Promise<void> {
  await page.evaluate(`(() => {
    window.ended = undefined;
    const button = document.createElement('button');
    button.style.cssText = 'position: fixed; left: 0; top: 0; width: 60px; height: 40px';
    document.body.append(button);
    button.onclick = () => {
      button.remove();
      (async () => { ${call} })().then(
        (value) => { window.ended = ['ok', value]; },
        (error) => { window.ended = ['failed', error.name]; },
      );
    };
  })()`);
  await page.clickAt(20, 20);
}

describe('navigator.clipboard.read()', () => {
  const READ = `const [item] = await navigator.clipboard.read();
    return (await item.getType('image/png')).size > 0;`;

  it('gives a picture without a face', async () => {
    const { page } = practice;
    await page.paste(await picture('stairs.png'));
    await seen(page, 'paste paste');
    await clickAndStart(page, READ);
    expect(await ended(page)).toEqual(['ok', true]);
  });

  it('waits for the answer, and fails as when a person forbids it', async () => {
    const { page } = practice;
    await page.paste(await picture('portrait.png'));
    await page.interstitial.refuse();
    await clickAndStart(page, READ);
    await page.interstitial.opened();
    expect(await page.evaluate('window.ended === undefined')).toBe(true);
    await page.interstitial.refuse();
    expect(await ended(page)).toEqual(['failed', 'NotAllowedError']);
  });

  it('gives text without a question', async () => {
    const { page } = practice;
    await page.pasteText({ 'text/plain': 'Hello' });
    await clickAndStart(
      page,
      `const [item] = await navigator.clipboard.read();
       return (await item.getType('text/plain')).text();`,
    );
    expect(await ended(page)).toEqual(['ok', 'Hello']);
  });
});

describe('the camera', () => {
  const CAMERA = `const stream = await navigator.mediaDevices.getUserMedia({ video: true });
    window.stream = stream;
    return stream.getVideoTracks().length;`;

  it('is asked about once a tab, before the page has it', async () => {
    const { page } = practice;
    await start(page, CAMERA);
    await expectText(page, 'wants to use your camera');
    expect(await page.evaluate('window.ended === undefined')).toBe(true);
    await page.interstitial.attest('only-me');
    expect(await ended(page)).toEqual(['ok', 1]);
    await start(page, CAMERA);
    expect(await ended(page)).toEqual(['ok', 1]);
    await page.reload();
    await start(page, CAMERA);
    expect(await ended(page)).toEqual(['ok', 1]);
  });

  it('refused is off, and fails as when a person forbids it', async () => {
    const { page } = practice;
    await start(page, CAMERA);
    await page.interstitial.refuse();
    expect(await ended(page)).toEqual(['failed', 'NotAllowedError']);
  });

  it.runIf(browserName === 'chromium')(
    'is asked about when an element of the page asks for it by itself',
    async () => {
      const { page } = practice;
      await page.evaluate(`(() => {
        const element = document.createElement('usermedia');
        element.id = 'ask';
        window.streams = [];
        element.addEventListener('stream', () => window.streams.push(element.stream?.active));
        document.querySelector('main').prepend(element);
      })()`);
      // It takes no click in its first moments, nor before it has been drawn.
      await until('the question', async () => {
        const { x, y } = await page.evaluate<{ x: number; y: number }>(
          'document.querySelector("#ask").getBoundingClientRect().toJSON()',
        );
        await page.clickAt(x + 20, y + 10);
        await page.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
        return page.interstitial.isOpen();
      });
      expect(await page.evaluate('document.querySelector("#ask").stream')).toBe(null);
      await page.interstitial.attest('only-me');
      await until('the stream', () => page.evaluate<boolean>('window.streams.includes(true)'));
    },
  );

  it('sound alone passes', async () => {
    const { page } = practice;
    await start(
      page,
      `const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
       return stream.getAudioTracks().length;`,
    );
    expect(await ended(page)).toEqual(['ok', 1]);
  });
});

describe('the screen', () => {
  it('is asked about before the page has it', async () => {
    const { page } = practice;
    await clickAndStart(
      page,
      `const stream = await navigator.mediaDevices.getDisplayMedia({ video: true });
       return stream.getVideoTracks().length;`,
    );
    await expectText(page, 'wants to see your screen');
    await page.interstitial.refuse();
    expect(await ended(page)).toEqual(['failed', 'NotAllowedError']);
  });
});

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

describe('a file that another page sends', () => {
  /** A listed page, framed by one that is on no list; the outer one sends it a picture. */
  const open = async (name: 'stairs.jpg' | 'friends.jpg') => {
    const { page, frame } = await openFramed(practice);
    await frame.evaluate(
      "window.heard = []; window.addEventListener('message', ({ data, origin, source }) => { window.heard.push([data.file?.name ?? data, new URL(origin).hostname, source === parent]); }); 0",
    );
    const base64 = readFileSync(await picture(name)).toString('base64');
    await page.evaluate(`(() => {
      const bytes = Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0));
      const file = new File([bytes], '${name}', { type: 'image/jpeg' });
      const { contentWindow } = document.querySelector('iframe');
      contentWindow.postMessage({ file }, '*');
      contentWindow.postMessage('hello', '*');
    })()`);
    const heard = (): Promise<unknown[]> => frame.evaluate('window.heard');
    return { page, heard };
  };
  const hello = ['hello', 'unlisted.example', true];

  it('arrives when it has no face, other messages at once', async () => {
    const { page, heard } = await open('stairs.jpg');
    await until('the file', async () => (await heard()).length === 2);
    expect(await heard()).toEqual([hello, ['stairs.jpg', 'unlisted.example', true]]);
    await page.close();
  });

  it('with a face is held', async () => {
    const { page, heard } = await open('friends.jpg');
    await until('the other message', async () => (await heard()).length > 0);
    if (browserName === 'chromium') await page.interstitial.refuse();
    expect(await heard()).toEqual([hello]);
    await page.close();
  });
});
