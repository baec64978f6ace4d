import { describe, expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { arrived, seen, siteHas, usePractice } from './support/practice';

const practice = usePractice();

describe('a picture without a face', () => {
  it('goes from an input to the site as it is', async () => {
    const { page, site } = practice;
    const stairs = await picture('stairs.jpg');
    await page.choose('#one', [stairs]);
    await siteHas(site, [stairs]);
    expect(await seen(page, 'one change')).toEqual(['one input', 'one change']);
    expect(await page.interstitial.isOpen()).toBe(false);
  });

  it('goes with several files in the order they were chosen', async () => {
    const { page, site } = practice;
    const paths = [
      await picture('notes.txt'),
      await picture('stairs.png'),
      await picture('stairs.jpg'),
    ];
    await page.choose('#many', paths);
    await siteHas(site, paths);
    const change = (await page.events()).find(({ event }) => event === 'change');
    expect(change?.files.map(({ name }) => name)).toEqual([
      'notes.txt',
      'stairs.png',
      'stairs.jpg',
    ]);
  });

  it('keeps name, type and date', async () => {
    const { page, site } = practice;
    const stairs = await picture('stairs.jpg');
    const bare = await practice.open('unlisted.example');
    await bare.choose('#one', [stairs]);
    await siteHas(site, [stairs]);
    await page.choose('#one', [stairs]);
    await siteHas(site, [stairs, stairs]);
    const [without, through] = site.received;
    expect({ ...through, firstByteAt: 0 }).toEqual({ ...without, firstByteAt: 0 });
    await bare.close();
  });

  it('goes from a drop to the drop target', async () => {
    const { page, site } = practice;
    const stairs = await picture('stairs.jpg');
    await page.drop('#zone', [stairs]);
    await siteHas(site, [stairs]);
    expect(await seen(page, 'zone drop')).toEqual(['zone drop']);
  });

  it('goes from a paste to the page, as it would without us', async () => {
    const { page, site } = practice;
    const bare = await practice.open('unlisted.example');
    await bare.paste(await picture('stairs.png'));
    await arrived(site, 1);
    await bare.close();
    await page.paste(await picture('stairs.png'));
    expect(await seen(page, 'paste paste')).toEqual(['paste paste']);
    await arrived(site, 2);
    const [without, through] = site.received;
    expect(through?.sha256).toBe(without?.sha256);
    expect(through?.name).toBe(without?.name);
  });
});

describe('what is no picture', () => {
  it.each(['notes.txt', 'notes.jpg', 'empty.jpg'] as const)('%s passes unseen', async (name) => {
    const { page, site } = practice;
    const path = await picture(name);
    await page.choose('#one', [path]);
    await siteHas(site, [path]);
    expect(await page.interstitial.isOpen()).toBe(false);
  });
});
