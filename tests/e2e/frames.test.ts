import { describe, expect, it } from 'vitest';
import type { PracticeFrame, PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { addFrame, isAskedIn, openFramed } from './support/framed';
import { browserName, HUB, HUB_FRAME } from './support/launch';
import { expectText, kinds, siteHas, usePractice } from './support/practice';

const practice = usePractice();

/** A page of its own kind within the frame, that notes what it got. */
const INSIDE = `<input id="one" type="file"><script>
  window.got = [];
  for (const type of ['change', 'cancel']) {
    document.getElementById('one').addEventListener(type, (event) =>
      window.got.push([type, ...Array.from(event.target.files, (file) => file.size)]));
  }
</script>`;

const makeFrame = (page: PracticePage, make: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const inside = ${JSON.stringify(INSIDE).replaceAll('</', '<\\/')};
    const frame = document.createElement('iframe');
    frame.id = 'made';
    frame.style.cssText = 'width: 200px; height: 60px';
    ${make}
    document.querySelector('main').prepend(frame);
    frame.dispatchEvent(new Event('made'));
  })()`);

const frames: [string, string, string][] = [
  ['a srcdoc frame', 'frame.srcdoc = inside;', 'about:srcdoc'],
  [
    'an about:blank frame that is written into',
    `frame.addEventListener('made', () => {
       frame.contentDocument.open();
       frame.contentDocument.write(inside);
       frame.contentDocument.close();
     });`,
    '',
  ],
  [
    'a blob: frame',
    "frame.src = URL.createObjectURL(new Blob([inside], { type: 'text/html' }));",
    'blob:',
  ],
  [
    'a sandboxed frame without an origin',
    "frame.sandbox = 'allow-scripts'; frame.srcdoc = inside;",
    'about:srcdoc',
  ],
];

const got = (frame: PracticeFrame): Promise<unknown[][]> => frame.evaluate('window.got');

describe.each(frames)('%s', (_, make, address) => {
  const open = async (): Promise<PracticeFrame> => {
    await makeFrame(practice.page, make);
    const frame = await practice.page.frame(address);
    await until('the page in the frame', () =>
      frame.evaluate<boolean>('window.got !== undefined && document.readyState === "complete"'),
    );
    return frame;
  };

  it('gets a picture without a face', async () => {
    const frame = await open();
    await frame.choose('#one', [await picture('stairs.jpg')]);
    await until('the change', async () => (await got(frame)).length > 0);
    expect(await got(frame)).toEqual([['change', expect.any(Number)]]);
  });

  it('is asked about in the top window, and gets nothing after a refusal', async () => {
    const { page } = practice;
    const frame = await open();
    await frame.choose('#one', [await picture('friends.jpg')]);
    await page.interstitial.opened();
    expect(await got(frame)).toEqual([]);
    await expectText(page, 'Dezgo');
    await page.interstitial.refuse();
    await until('the cancel', async () => (await got(frame)).length > 0);
    expect(await got(frame)).toEqual([['cancel']]);
  });
});

describe('a listed frame of another origin in a listed page', () => {
  const open = async (path = '/spaces/someone/model'): Promise<PracticePage> => {
    const page = await practice.open(HUB, path);
    await addFrame(practice, page, HUB_FRAME);
    return page;
  };

  it('is asked about in the top window, and goes on from there', async () => {
    const page = await open();
    const frame = await page.frame(HUB_FRAME);
    const friends = await picture('friends.jpg');
    await frame.choose('#one', [friends]);
    await page.interstitial.opened();
    await expectText(page, 'Hugging Face Spaces', '4 faces');
    // In the frame of 200 by 60 there would be no room.
    expect(await page.evaluate('innerWidth')).toBe(1100);
    await page.interstitial.attest('everyone-said-yes');
    await siteHas(practice.site, [friends]);
    await page.close();
  });

  it('takes its question with it when it is removed', async () => {
    const page = await open();
    const frame = await page.frame(HUB_FRAME);
    await frame.choose('#one', [await picture('friends.jpg')]);
    await page.interstitial.opened();
    await page.evaluate("document.querySelector('iframe').remove()");
    await page.interstitial.closed();
    expect(practice.site.received).toEqual([]);
    await page.close();
  });
});

describe('a site that is listed on some paths', () => {
  it('is watched after a change of route, and left alone before', async () => {
    const { site } = practice;
    const page = await practice.open(HUB, '/models');
    const friends = await picture('friends.jpg');
    await page.choose('#one', [friends]);
    await siteHas(site, [friends]);
    await page.evaluate("history.pushState({}, '', '/spaces/someone')");
    await page.choose('#two', [friends]);
    await page.interstitial.refuse();
    await page.drop('#zone', [friends]);
    await page.interstitial.refuse();
    await page.evaluate("history.pushState({}, '', '/models')");
    await page.drop('#zone', [friends]);
    await siteHas(site, [friends, friends]);
    await page.close();
  });
});

describe('a listed page in a frame of a page that is on no list', () => {
  it('asks in the frame', async () => {
    const { page, frame } = await openFramed(practice);
    await frame.choose('#one', [await picture('friends.jpg')]);
    await until('the question', () => isAskedIn(frame));
    await page.evaluate(`window.addEventListener('message', () => { window.heard = true; })`);
    if (browserName === 'chromium') {
      await expectText(page, 'Dezgo');
      await page.interstitial.refuse();
      await until('the cancel', async () =>
        kinds(await frame.evaluate('window.practice')).includes('one cancel'),
      );
    }
    expect(await page.evaluate('window.heard === true')).toBe(false);
    expect(practice.site.received).toEqual([]);
    await page.close();
  });
});
