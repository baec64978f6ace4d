import { describe, expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { arrived, expectText, seen, siteHas, usePractice } from './support/practice';

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

describe('several files', () => {
  it('with one face are held together and go together', async () => {
    const { page, site } = practice;
    const paths = [
      await picture('stairs.jpg'),
      await picture('portrait.jpg'),
      await picture('notes.txt'),
    ];
    await page.choose('#many', paths);
    await page.interstitial.opened();
    expect(site.received).toEqual([]);
    await page.interstitial.attest('only-me');
    await siteHas(site, paths);
  });

  it('go without those with a face, if the person wants that', async () => {
    const { page, site } = practice;
    const [stairs, portrait, notes] = [
      await picture('stairs.jpg'),
      await picture('portrait.jpg'),
      await picture('notes.txt'),
    ];
    await page.choose('#many', [stairs, portrait, notes]);
    await expectText(
      page,
      '1 of your 2 pictures',
      'Upload only the 2 without faces',
      'No face found',
    );
    await page.interstitial.leaveOut();
    await siteHas(site, [stairs, notes]);
    expect(await seen(page, 'many change')).toEqual(['many input', 'many change']);
  });

  it('dropped together go without those with a face', async () => {
    const { page, site } = practice;
    const [stairs, portrait] = [await picture('stairs.jpg'), await picture('portrait.jpg')];
    await page.drop('#zone', [portrait, stairs]);
    await page.interstitial.leaveOut();
    await siteHas(site, [stairs]);
    expect(await seen(page, 'zone drop')).toEqual(['zone drop']);
  });
});

describe('a picture that was answered for', () => {
  it('is not asked about again in the same tab, not even after a reload', async () => {
    const { page, site } = practice;
    const portrait = await picture('portrait.jpg');
    await page.choose('#one', [portrait]);
    await page.interstitial.attest('only-me');
    await siteHas(site, [portrait]);
    await page.drop('#zone', [portrait]);
    await siteHas(site, [portrait, portrait]);
    await page.reload();
    await page.choose('#two', [portrait]);
    await siteHas(site, [portrait, portrait, portrait]);
  });

  it('is asked about in another tab, and another picture in the same', async () => {
    const { page, site } = practice;
    const portrait = await picture('portrait.jpg');
    await page.choose('#one', [portrait]);
    await page.interstitial.attest('only-me');
    await siteHas(site, [portrait]);
    await page.choose('#two', [await picture('friends.jpg')]);
    await page.interstitial.refuse();
    const other = await practice.open();
    await other.choose('#one', [portrait]);
    await other.interstitial.refuse();
    expect(site.received).toHaveLength(1);
    await other.close();
  });

  it('is asked about again after "Don’t upload"', async () => {
    const { page } = practice;
    const portrait = await picture('portrait.jpg');
    await page.choose('#one', [portrait]);
    await page.interstitial.refuse();
    await page.choose('#one', [portrait]);
    await page.interstitial.refuse();
    expect(await page.events()).toHaveLength(2);
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

describe('repeated and parallel uploads', () => {
  it('asks again for the same file', async () => {
    const { page, site } = practice;
    const portrait = await picture('portrait.jpg');
    await page.choose('#one', [portrait]);
    await page.interstitial.refuse();
    await page.choose('#one', [portrait]);
    await page.interstitial.attest('only-me');
    await siteHas(site, [portrait]);
  });

  it('asks one after the other for two inputs at once, each with its own answer', async () => {
    const { page, site } = practice;
    const portrait = await picture('portrait.jpg');
    await Promise.all([
      page.choose('#one', [portrait]),
      page.choose('#two', [await picture('friends.jpg')]),
    ]);
    await page.interstitial.opened();
    await page.interstitial.press('Escape');
    const [refused] = await until('the first answer to arrive', async () => {
      const events = await page.events();
      return events.length > 0 && events;
    });
    const first = refused?.surface ?? '';
    const second = first === 'one' ? 'two' : 'one';
    await page.interstitial.attest('everyone-said-yes');
    expect(await seen(page, `${second} change`)).toEqual([
      `${first} cancel`,
      `${second} input`,
      `${second} change`,
    ]);
    await arrived(site, 1);
    expect(site.received.map(({ surface }) => surface)).toEqual([second]);
  });
});
