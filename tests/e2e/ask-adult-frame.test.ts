import { describe, expect, it } from 'vitest';
import type { PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { callAdult, say, toAdult } from './support/adult-window';
import { enterPin, lockedWith, PIN } from './support/family-lock';
import { openFramed } from './support/framed';
import { browserName } from './support/launch';
import { onDisk, siteHas, usePractice } from './support/practice';
import { store } from './support/stored';

const practice = usePractice();
const atHold = lockedWith({ language: 'en', level: 'hold' });

describe('a question of a frame', () => {
  const answered = async (page: PracticePage): Promise<void> => {
    await toAdult(page.interstitial);
    const window = await callAdult(practice.driver, page.interstitial);
    expect(await enterPin(window, PIN)).toBe('gone');
    await say(practice.driver, window, '.go-on');
  };

  it('is answered over the page, and the frame gets its file', async () => {
    await store(practice, atHold);
    const { page } = practice;
    await page.evaluate(`(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<input id="one" type="file" onchange="window.got = this.files[0].size">';
      document.querySelector('main').prepend(frame);
    })()`);
    const frame = await page.frame('about:srcdoc');
    await until('the input', () => frame.evaluate<boolean>("!!document.querySelector('#one')"));
    const portrait = await picture('portrait.jpg');
    await frame.choose('#one', [portrait]);
    await answered(page);
    await until('the file', () => frame.evaluate<boolean>('window.got > 0'));
    expect(await frame.evaluate('window.got')).toBe(onDisk(portrait).size);
  });

  // Firefox shows its driver no question in a frame.
  it.runIf(browserName === 'chromium')(
    'is answered in it, where the page is none of ours',
    async () => {
      await store(practice, atHold);
      const { page, frame } = await openFramed(practice);
      const portrait = await picture('portrait.jpg');
      await frame.choose('#one', [portrait]);
      await answered(page);
      await siteHas(practice.site, [portrait]);
      await page.close();
    },
  );
});
