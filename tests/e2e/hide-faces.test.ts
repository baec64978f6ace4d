import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { PracticePage } from '../harness/driver';
import { bytesOf, picture, type PictureName } from '../harness/pictures';
import { until } from '../harness/until';
import { addFrame } from './support/framed';
import { choose, expectHidden } from './support/hidden-faces';
import { inspectBytes, keepFiles, keptFiles } from './support/kept-files';
import { HUB, HUB_FRAME } from './support/launch';
import { arrived, onDisk, seen, summary, usePractice, ways } from './support/practice';

const practice = usePractice();

const drop = async (page: PracticePage, ...names: PictureName[]): Promise<void> => {
  await page.drop('#zone', await Promise.all(names.map(picture)));
};

describe('a picture with hidden faces', () => {
  it.each<[string, typeof choose, PictureName, string[]]>([
    ['chosen', choose, 'friends.jpg', ['one input', 'one change']],
    ['chosen, a PNG', choose, 'portrait.png', ['one input', 'one change']],
    ['chosen, a WebP', choose, 'portrait.webp', ['one input', 'one change']],
    ['chosen, turned by its camera', choose, 'turned-6.jpg', ['one input', 'one change']],
    ['dropped, with what a camera writes', drop, 'tagged.jpg', ['zone drop']],
  ])('%s, goes as what it was', async (_, give, name, events) => {
    const { page, site } = practice;
    await keepFiles(page);
    await give(page, name);
    await page.interstitial.opened();
    expect(site.received).toEqual([]);
    await page.interstitial.hideFaces();
    const [kept] = await keptFiles(page, 1);
    await expectHidden(practice, kept, name);
    expect(await seen(page, events.at(-1) ?? '')).toEqual(events);
    // The page may hand it on, and is not asked again.
    await arrived(site, 1);
    expect(site.received.map(({ name, size }) => [name, size])).toEqual([
      [name, kept?.bytes.length],
    ]);
    expect(await page.interstitial.isOpen()).toBe(false);
  });

  it('pasted, goes alone', async () => {
    const { page } = practice;
    await keepFiles(page);
    await page.paste(await picture('portrait.png'));
    await page.interstitial.hideFaces();
    const [kept] = await keptFiles(page, 1);
    expect(kept?.type).toBe('image/png');
    if (kept === undefined) return;
    const { faces } = await inspectBytes(practice, kept.bytes);
    expect(faces).toEqual([]);
    expect(await seen(page, 'paste paste')).toEqual(['paste paste']);
  });

  it('is as large as it was: 48 megapixels', async () => {
    const { page } = practice;
    await keepFiles(page);
    await choose(page, 'friends-48mp.jpg');
    await page.interstitial.hideFaces();
    const [kept] = await keptFiles(page, 1);
    const { width, height, format } = await sharp(kept?.bytes).metadata();
    expect([width, height, format]).toEqual([11_300, 4_246, 'jpeg']);
  });
});

describe('several pictures', () => {
  it.each([
    ['chosen', choose],
    ['dropped', drop],
  ])('%s: only those with a face are changed', async (_, give) => {
    const { page, site } = practice;
    await keepFiles(page);
    await give(page, 'stairs.jpg', 'portrait.jpg', 'notes.txt', 'friends.jpg');
    await page.interstitial.hideFaces();
    const [stairs, portrait, notes, friends] = await keptFiles(page, 4);
    expect(stairs?.bytes).toEqual(bytesOf(await picture('stairs.jpg')));
    expect(notes?.bytes).toEqual(bytesOf(await picture('notes.txt')));
    await expectHidden(practice, portrait, 'portrait.jpg');
    await expectHidden(practice, friends, 'friends.jpg');
    await arrived(site, 4);
    expect(summary(site)[0]).toEqual(onDisk(await picture('stairs.jpg')));
  });
});

describe('pages that ask for more than files', () => {
  it('a drop has an entry for the covered picture, and no way to the other', async () => {
    const { page } = practice;
    await page.evaluate(`document.addEventListener('drop', (event) => {
      const [item] = event.dataTransfer.items;
      const file = item.getAsFile();
      const entry = item.webkitGetAsEntry();
      entry?.file((same) => { window.seen = [entry.isFile, entry.name, same.size === file.size, [...event.dataTransfer.types]]; });
    })`);
    await drop(page, 'portrait.jpg');
    await page.interstitial.hideFaces();
    expect(await until('the entry', () => page.evaluate('window.seen'))).toEqual([
      ...[true, 'portrait.jpg', true],
      ['Files'],
    ]);
  });

  it('navigator.clipboard.read() gives the covered picture', async () => {
    const { page } = practice;
    await page.paste(await picture('portrait.png'));
    await page.interstitial.refuse();
    await page.evaluate(`(() => {
      window.kept = [];
      const button = document.createElement('button');
      button.style.cssText = 'position: fixed; left: 0; top: 0; width: 60px; height: 40px';
      document.body.append(button);
      button.onclick = async () => {
        const [item] = await navigator.clipboard.read();
        window.kept.push(new File([await item.getType('image/png')], item.types.join()));
      };
    })()`);
    await page.clickAt(20, 20);
    await page.interstitial.hideFaces();
    const [kept] = await keptFiles(page, 1);
    expect(kept?.name).toBe('image/png');
    const { faces } = await inspectBytes(practice, kept?.bytes ?? Buffer.alloc(0));
    expect(faces).toEqual([]);
  });

  it('hiding is no answer for the picture as it was', async () => {
    const { page } = practice;
    await page.paste(await picture('portrait.png'));
    await page.interstitial.hideFaces();
    await seen(page, 'paste paste');
    await page.paste(await picture('portrait.png'));
    await page.interstitial.refuse();
  });
});

describe('a frame', () => {
  it('that is asked about in the top window is given the covered picture', async () => {
    const page = await practice.open(HUB, '/spaces/someone/model');
    const frame = await addFrame(practice, page, HUB_FRAME);
    await keepFiles(frame);
    await frame.choose('#one', [await picture('portrait.jpg')]);
    await page.interstitial.opened();
    // A click up there opens no picker down here.
    expect(await ways(page)).not.toContain('Choose another picture');
    await page.interstitial.hideFaces();
    const [kept] = await keptFiles(frame, 1);
    await expectHidden(practice, kept, 'portrait.jpg');
    await page.close();
  });
});
