import { describe, expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { arrived, seen, siteHas, usePractice } from './support/practice';

const practice = usePractice();

const surfaces = [
  {
    surface: 'input',
    give: async () => {
      await practice.page.choose('#one', [await picture('friends.jpg')]);
    },
    dropped: ['one cancel'],
    released: ['one input', 'one change'],
  },
  {
    surface: 'drop',
    give: async () => {
      await practice.page.drop('#zone', [await picture('friends.jpg')]);
    },
    dropped: ['zone dragleave'],
    released: ['zone drop'],
  },
];

describe.each(surfaces)('a face from $surface', ({ give, dropped, released }) => {
  it('is held until the answer, and not one byte goes before it', async () => {
    const { page, site } = practice;
    await give();
    await page.interstitial.opened();
    expect(site.received).toEqual([]);
    expect(await page.events()).toEqual([]);
    const decided = Date.now();
    await page.interstitial.attest('everyone-said-yes');
    await siteHas(site, [await picture('friends.jpg')]);
    expect(await seen(page, released.at(-1) ?? '')).toEqual(released);
    expect(site.received[0]?.firstByteAt).toBeGreaterThanOrEqual(decided);
  });

  it('leaves the page with nothing after "Don’t upload"', async () => {
    const { page, site } = practice;
    await give();
    await page.interstitial.refuse();
    expect(await seen(page, dropped[0] ?? '')).toEqual(dropped);
    expect(site.received).toEqual([]);
    expect(await page.evaluate('document.querySelector("#one").files.length')).toBe(0);
  });
});

describe('the answer', () => {
  it.each(['only-me', 'everyone-said-yes', 'not-a-real-person'] as const)(
    '%s goes on with the same file',
    async (attestation) => {
      const { page, site } = practice;
      const portrait = await picture('portrait.jpg');
      await page.choose('#one', [portrait]);
      await page.interstitial.attest(attestation);
      await siteHas(site, [portrait]);
    },
  );

  it('"someone did not, or not sure" never goes on', async () => {
    const { page, site } = practice;
    await page.choose('#one', [await picture('portrait.jpg')]);
    await page.interstitial.attest('someone-did-not');
    // It leads to help with asking.
    expect(await page.interstitial.isOpen()).toBe(true);
    await page.interstitial.press('Escape');
    expect(await page.interstitial.isOpen()).toBe(true);
    await page.interstitial.press('Escape');
    await page.interstitial.closed();
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
    expect(site.received).toEqual([]);
  });

  it.each(['Escape', 'Enter'] as const)('%s right after opening is "Don’t upload"', async (key) => {
    const { page, site } = practice;
    await page.choose('#one', [await picture('portrait.jpg')]);
    await page.interstitial.opened();
    await page.interstitial.press(key);
    await page.interstitial.closed();
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
    expect(site.received).toEqual([]);
  });
});

describe('a pasted face', () => {
  it('is asked about, and refused leaves nothing', async () => {
    const { page, site } = practice;
    await page.paste(await picture('portrait.png'));
    await page.interstitial.refuse();
    expect(await page.events()).toEqual([]);
    expect(site.received).toEqual([]);
  });

  it('goes on after an answer', async () => {
    const { page, site } = practice;
    await page.paste(await picture('portrait.png'));
    await page.interstitial.attest('only-me');
    expect(await seen(page, 'paste paste')).toEqual(['paste paste']);
    await arrived(site, 1);
    expect(site.received).toHaveLength(1);
  });
});

describe('a page that writes itself anew', () => {
  it('is still watched, input, drop and paste', async () => {
    const { page, site } = practice;
    await page.evaluate(`(() => {
      document.open();
      document.write('<input id="one" type="file"><div id="zone" style="height: 9rem">here</div>');
      document.close();
      window.practice = [];
      for (const [id, type] of [['one', 'change'], ['one', 'cancel'], ['zone', 'drop'], ['zone', 'dragleave']]) {
        document.getElementById(id).addEventListener(type, (event) => {
          window.practice.push({ surface: id, event: type, at: Date.now(), files: [] });
        });
      }
      document.addEventListener('dragover', (event) => event.preventDefault());
      document.addEventListener('paste', () => window.practice.push({ surface: 'paste', event: 'paste', at: 0, files: [] }));
    })()`);
    const friends = await picture('friends.jpg');
    await page.choose('#one', [friends]);
    await page.interstitial.refuse();
    await seen(page, 'one cancel');
    await page.drop('#zone', [friends]);
    await page.interstitial.refuse();
    await seen(page, 'zone dragleave');
    await page.paste(await picture('portrait.png'));
    await page.interstitial.refuse();
    expect(await seen(page, 'zone dragleave')).toEqual(['one cancel', 'zone dragleave']);
    expect(site.received).toEqual([]);
  });
});
