import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { isAskedIn, openFramed } from './support/framed';
import { browserName } from './support/launch';
import { usePractice } from './support/practice';

const practice = usePractice();

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
    return { page, frame, heard };
  };
  const hello = ['hello', 'unlisted.example', true];

  it('arrives when it has no face, other messages at once', async () => {
    const { page, heard } = await open('stairs.jpg');
    await until('the file', async () => (await heard()).length === 2);
    expect(await heard()).toEqual([hello, ['stairs.jpg', 'unlisted.example', true]]);
    await page.close();
  });

  it('with a face is held', async () => {
    const { page, frame, heard } = await open('friends.jpg');
    await until('the other message', async () => (await heard()).length > 0);
    await until('the question', () => isAskedIn(frame));
    if (browserName === 'chromium') await page.interstitial.refuse();
    expect(await heard()).toEqual([hello]);
    await page.close();
  });
});
