import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PracticePage } from '../harness/driver';
import { picture, type PictureName } from '../harness/pictures';
import { until } from '../harness/until';
import { browserName } from './support/launch';
import { arrived, siteHas, usePractice } from './support/practice';

const practice = usePractice();

/** In the page: sends a picture that it has from nowhere, and notes how that ends. */
async function send(page: PracticePage, name: PictureName, how: string): Promise<void> {
  const base64 = readFileSync(await picture(name)).toString('base64');
  await page.evaluate(`(() => {
    window.sent = undefined;
    const bytes = Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0));
    const blob = new Blob([bytes], { type: 'image/jpeg' });
    const form = (name) => { const f = new FormData(); f.append('file', blob, name); return f; };
    const post = (body) => fetch('/received?name=sent', { method: 'POST', body });
    const inWorker = () => new Promise((resolve, reject) => {
      const code = \`onmessage = async ({ data }) => postMessage(await fetch('\${location.origin}/received?name=sent', { method: 'POST', body: data }).then(() => 'ok', () => 'failed'))\`;
      const worker = new Worker(URL.createObjectURL(new Blob([code])));
      worker.onmessage = ({ data }) => (data === 'ok' ? resolve() : reject(new Error(data)));
      worker.postMessage(blob);
    });
    ${how}.then(() => { window.sent = 'ok'; }, () => { window.sent = 'failed'; });
  })()`);
}

const sent = (page: PracticePage): Promise<string> =>
  until('the request to end', () => page.evaluate<string | undefined>('window.sent'));

describe.runIf(browserName === 'firefox')('a picture that nobody vetted, in Firefox', () => {
  const ways: [string, string][] = [
    ['as the body of a request', 'post(blob)'],
    ['from a worker', 'inWorker()'],
  ];

  it.each(ways)('%s is held, and does not leave after a refusal', async (_, how) => {
    const { page, site } = practice;
    await send(page, 'friends.jpg', how);
    await page.interstitial.refuse();
    expect(await sent(page)).toBe('failed');
    expect(site.received).toEqual([]);
  });

  it.each(ways)('%s goes when it has no face', async (_, how) => {
    const { page, site } = practice;
    await send(page, 'stairs.jpg', how);
    expect(await sent(page)).toBe('ok');
    expect(site.received).toHaveLength(1);
  });

  it('in a form by an unknown name is asked about', async () => {
    const { page, site } = practice;
    await send(page, 'stairs.jpg', "post(form('photo.jpg'))");
    await page.interstitial.refuse();
    expect(await sent(page)).toBe('failed');
    expect(site.received).toEqual([]);
  });
});

describe('what a page makes of a picture that it was given', () => {
  it('goes without another question', async () => {
    const { page, site } = practice;
    const portrait = await picture('portrait.jpg');
    await page.choose('#one', [portrait]);
    await page.interstitial.attest('only-me');
    await siteHas(site, [portrait]);
    for (const how of ['post(blob)', "post(form('cropped.png'))"]) {
      await send(page, 'portrait.jpg', how);
      expect(await sent(page)).toBe('ok');
    }
    await arrived(site, 3);
    expect(await page.interstitial.isOpen()).toBe(false);
  });

  it('texts and forms without a picture go at once', async () => {
    const { page } = practice;
    await send(
      page,
      'stairs.jpg',
      "post(JSON.stringify({ prompt: 'a cat' })).then(() => post(new URLSearchParams({ a: 'b' })))",
    );
    expect(await sent(page)).toBe('ok');
  });
});

describe.runIf(browserName === 'chromium')('the popup', () => {
  const popupText = async (): Promise<string> => {
    const popup = await practice.driver.openExtensionPage('popup.html', '');
    // It speaks of the tab in front, which is its own here: so the other's notice is looked up.
    const text = await until('the popup', () =>
      popup.evaluate<string>("document.querySelector('main')?.innerText"),
    );
    const notices = await popup.evaluate<string>(
      "chrome.storage.session.get().then((all) => Object.keys(all).filter((key) => key.startsWith('unvetted-')).join())",
    );
    await popup.close();
    return `${text} ${notices}`;
  };

  it('says when a named picture left that nobody vetted', async () => {
    const { page } = practice;
    expect(await popupText()).not.toContain('unvetted-');
    await send(page, 'friends.jpg', "post(form('photo.jpg'))");
    expect(await sent(page)).toBe('ok');
    await until('the notice', async () => (await popupText()).includes('unvetted-'));
  });

  it('says nothing of a body that it cannot see into, or of what the page was given', async () => {
    const { page, site } = practice;
    const stairs = await picture('stairs.jpg');
    await send(page, 'friends.jpg', 'post(blob)');
    expect(await sent(page)).toBe('ok');
    await page.choose('#one', [stairs]);
    await arrived(site, 2);
    await send(page, 'friends.jpg', "post(form('photo.jpg'))");
    expect(await sent(page)).toBe('ok');
    await page.evaluate('new Promise((resolve) => setTimeout(resolve, 1000))');
    expect(await popupText()).not.toContain('unvetted-');
  });
});
