import { describe, expect, it } from 'vitest';
import { needsWindow } from '../harness/needs-window';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { browserName, browserOptions } from './support/launch';
import { clickAndStart, ended, start } from './support/page-calls';
import { expectText, seen, usePractice } from './support/practice';

const practice = usePractice({ fakeStreams: true });

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
    needsWindow(browserName === 'firefox' && browserOptions().headless, 'screen to hand over');
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
