import { describe, expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { arrived, expectText, seen, siteHas, usePractice } from './support/practice';

const practice = usePractice();

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
