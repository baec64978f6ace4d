import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PracticePage } from '../harness/driver';
import { picture, type PictureName } from '../harness/pictures';
import { inspect } from './support/inspect';
import { expectText, siteHas, useBrowser, useTab } from './support/practice';
import { openEmpty } from './support/question-tab';

const started = useBrowser();

describe('what is opened', () => {
  let tab: PracticePage;
  beforeAll(async () => {
    tab = await openEmpty(started);
  });
  afterAll(() => tab.close());
  const look = async (name: PictureName) => inspect(tab, await picture(name));

  it.each([
    ...['portrait.jpg', 'portrait.png', 'portrait.webp', 'portrait.gif', 'portrait.avif'],
    'portrait.bmp',
  ] as PictureName[])('%s, as the browser shows it', async (name) => {
    const found = await look(name);
    expect(found).toMatchObject({ kind: 'inspected', width: 480, height: 420 });
    expect(found.faces).toHaveLength(1);
    expect(found.preview).toBeUndefined();
  });

  it('the largest picture of an icon', async () => {
    expect(await look('portrait.ico')).toMatchObject({
      kind: 'inspected',
      width: 256,
      height: 256,
    });
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8] as const)('a JPEG that EXIF turns, %i', async (orientation) => {
    const found = await look(`turned-${orientation}.jpg`);
    expect(found).toMatchObject({ kind: 'inspected', width: 480, height: 420 });
    expect(found.faces).toHaveLength(1);
  });

  it.each([
    'portrait.heic',
    'portrait.tiff',
    'portrait-plain.tiff',
    'portrait-deflate.tiff',
    'portrait-jpeg.tiff',
    'portrait-16.tiff',
    'portrait-grey.tiff',
    'portrait-white-is-zero.tiff',
    'portrait-cmyk.tiff',
    'turned-6.tiff',
    'turned-7.tiff',
  ] as const)('%s, with a preview of its own', async (name) => {
    const found = await look(name);
    expect(found).toMatchObject({
      kind: 'inspected',
      ...{ width: 480, height: 420 },
      preview: { type: 'image/jpeg', width: 480, height: 420 },
    });
    expect(found.faces).toHaveLength(1);
  });

  it.each(['portrait.svg', 'portrait-old-link.svg'] as const)('%s, drawn', async (name) => {
    const found = await look(name);
    expect(found).toMatchObject({
      kind: 'inspected',
      ...{ width: 1_024, height: 896 },
      preview: { type: 'image/jpeg', width: 960, height: 840 },
    });
    expect(found.faces).toHaveLength(1);
  });

  it.each([
    ['face-second.gif', 2],
    ['face-last-of-30.gif', 10],
    ['face-second.webp', 2],
    // Its first frame is not always the picture that a decoder for still ones gives.
    ['face-second.png', 3],
    ['face-second.tiff', 2],
  ] as const)('%s: the frame or page with the face', async (name, pictures) => {
    const found = await look(name);
    expect(found).toMatchObject({
      kind: 'inspected',
      examined: { pictures },
      preview: { width: 320, height: 280 },
    });
    expect(found.faces).toHaveLength(1);
  });

  it.each([
    ['stairs.heic', 1],
    ['stairs.tiff', 1],
    ['stairs.svg', 1],
    ['circle.svg', 1],
    ['moving.gif', 2],
    ['stairs-moving.webp', 2],
  ] as const)('%s, without a face', async (name, pictures) => {
    expect(await look(name)).toMatchObject({
      kind: 'inspected',
      faces: [],
      examined: { pictures },
    });
  });

  it.each([
    ['huge.png', 'too-large'],
    ['huge.jpg', 'too-large'],
    ['huge.heic', 'too-large'],
    ['huge.tiff', 'too-large'],
    ['stairs-31-pages.tiff', 'too-many'],
    ['portrait-fax.tiff', 'unsupported'],
    ['stairs-half.tiff', 'broken'],
    ['unclosed.svg', 'broken'],
    ['elsewhere.svg', 'elsewhere'],
  ] as const)('not %s: %s', async (name, reason) => {
    expect(await look(name)).toMatchObject({ kind: 'not-inspected', reason });
  });

  it('html in an SVG, which Chromium lets nobody read', async () => {
    expect(await look('html.svg')).toMatchObject(
      started.driver.name === 'firefox'
        ? { kind: 'inspected', faces: [] }
        : { kind: 'not-inspected', reason: 'unsupported' },
    );
  });
});

describe('on a page', () => {
  const practice = useTab(started);

  it.each([
    'face-second.gif',
    'face-second.webp',
    'portrait.heic',
    'face-second.tiff',
    'portrait.svg',
    'turned-6.jpg',
  ] as const)('%s is asked about', async (name) => {
    const { page, site } = practice;
    await page.choose('#one', [await picture(name)]);
    await page.interstitial.opened();
    await expectText(page, 'Did this person say yes?');
    expect(site.received).toEqual([]);
    await page.interstitial.refuse();
  });

  it.each(['moving.gif', 'stairs.heic', 'stairs.tiff', 'stairs.svg'] as const)(
    '%s passes',
    async (name) => {
      const path = await picture(name);
      await practice.page.choose('#one', [path]);
      await siteHas(practice.site, [path]);
    },
  );

  it.each(['huge.png', 'heavy.jpg'] as const)('%s is too large', async (name) => {
    const { page, site } = practice;
    await page.choose('#one', [await picture(name)]);
    await page.interstitial.opened();
    await expectText(page, 'We could not look inside', 'It is larger than we can look at.');
    expect(site.received).toEqual([]);
    await page.interstitial.refuse();
  });
});
