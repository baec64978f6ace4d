import { afterAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../core/settings';
import en from '../../locales/en.json' with { type: 'json' };
import { picture } from '../harness/pictures';
import { damagedExtension } from './support/damaged-extension';
import { expectText, seen, siteHas, usePractice } from './support/practice';
import { store } from './support/stored';

describe('a picture that nobody can look at', () => {
  const practice = usePractice();
  const choose = (settings: Partial<Settings>) =>
    store(practice, { settings: { language: 'en', ...settings } });

  it.each([
    ['stairs-half.jpg', 'The file seems to be damaged.'],
    ['stairs-head.png', 'The file seems to be damaged.'],
    ['portrait-fax.tiff', 'We cannot open this kind of file here.'],
  ] as const)('%s: the person is told, and asked all the same', async (name, words) => {
    const { page, site } = practice;
    const path = await picture(name);
    await page.choose('#one', [path]);
    await page.interstitial.opened();
    await expectText(page, 'We could not look inside', words);
    expect(site.received).toEqual([]);
    await page.interstitial.attest('not-a-real-person');
    await siteHas(site, [path]);
  });

  it('can be refused', async () => {
    const { page, site } = practice;
    await page.choose('#one', [await picture('stairs-half.jpg')]);
    await page.interstitial.refuse();
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
    expect(site.received).toEqual([]);
  });

  it('passes where family or school has chosen that, and goes on being asked about where there is a face', async () => {
    const { page, site } = practice;
    await choose({ onUninspectable: 'pass' });
    const half = await picture('stairs-half.jpg');
    await page.choose('#one', [half]);
    await siteHas(site, [half]);
    await page.choose('#one', [await picture('portrait.jpg')]);
    await page.interstitial.refuse();
    expect(site.received).toHaveLength(1);
  });

  it('is held, whatever the answer, where they have chosen that', async () => {
    const { page, site } = practice;
    await choose({ onUninspectable: 'hold' });
    await page.choose('#one', [await picture('stairs-half.jpg')]);
    await page.interstitial.opened();
    await expectText(page, en.ask.holdUnseenNote);
    await page.interstitial.click(en.ask['not-a-real-person']);
    await page.interstitial.click(en.ask.askAdult);
    await expectText(page, en.askAdult.what);
    expect(site.received).toEqual([]);
    await page.interstitial.click(en.ask.refuse);
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
    expect(site.received).toEqual([]);
  });
});

describe('a decoder that never answers', () => {
  const damaged = damagedExtension('tiff-worker.js', '');
  const practice = usePractice({ extension: damaged.path });
  afterAll(() => {
    damaged.remove();
  });

  it('is ended, the person asked, and the next picture looked at', async () => {
    const { page, site } = practice;
    await page.choose('#one', [await picture('stairs.tiff')]);
    await page.interstitial.opened();
    await expectText(page, 'We could not look inside', 'Looking took too long.');
    await page.interstitial.refuse();
    const stairs = await picture('stairs.jpg');
    await page.choose('#one', [stairs]);
    await siteHas(site, [stairs]);
  });
});
