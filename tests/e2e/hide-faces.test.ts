import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { coverOf, FILL } from '../../core/hide-faces';
import { bytesOf, picture, type PictureName } from '../harness/pictures';
import { until } from '../harness/until';
import { inspectBytes, keepFiles, keptFiles, type KeptFile } from './support/kept-files';
import { HUB, HUB_FRAME } from './support/launch';
import { openEmpty } from './support/question-tab';
import { arrived, expectText, onDisk, seen, summary, usePractice, ways } from './support/practice';

const practice = usePractice();

const choose = async (...names: PictureName[]): Promise<void> => {
  const selector = names.length > 1 ? '#many' : '#one';
  await practice.page.choose(selector, await Promise.all(names.map(picture)));
};
const drop = async (...names: PictureName[]): Promise<void> => {
  await practice.page.drop('#zone', await Promise.all(names.map(picture)));
};

/** Pixels in a place of a picture; each as red, green, blue. */
async function coloursIn(
  bytes: Buffer,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Promise<Set<string>> {
  const { data, info } = await sharp(bytes)
    .extract({ left: x, top: y, width, height })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += info.channels) {
    colours.add([data[at], data[at + 1], data[at + 2]].join());
  }
  return colours;
}

/** The same kind and size, nothing beside the pixels, one colour where the faces were, and no face. */
async function expectHidden(kept: KeptFile | undefined, name: PictureName): Promise<void> {
  if (kept === undefined) throw new Error('The page was given nothing');
  const original = bytesOf(await picture(name));
  const before = await inspectBytes(practice, original);
  const after = await inspectBytes(practice, kept.bytes);
  expect([kept.name, kept.type]).toEqual([name, (await typeOf(original)).type]);
  const { format, exif, xmp, iptc, width, height } = await sharp(kept.bytes).metadata();
  expect(`image/${format}`).toBe(kept.type);
  expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
  expect(kept.bytes.includes('Exif')).toBe(false);
  expect([width, height]).toEqual([before.width, before.height]);
  expect([after.kind, after.faces]).toEqual(['inspected', []]);
  expect(before.faces?.length).toBeGreaterThan(0);
  for (const face of before.faces ?? []) {
    const cover = coverOf(face, { width, height });
    if (format === 'png') {
      const { red, green, blue } = FILL;
      expect(await coloursIn(kept.bytes, cover)).toEqual(new Set([[red, green, blue].join()]));
    } else {
      // What is written with loss blurs its edges, by a block of 16 pixels.
      const inside = { x: cover.x + 16, y: cover.y + 16 };
      const size = { width: cover.width - 32, height: cover.height - 32 };
      expect(await coloursIn(kept.bytes, { ...inside, ...size })).toHaveLength(1);
    }
  }
}

const typeOf = async (bytes: Buffer) => ({
  type: `image/${(await sharp(bytes).metadata()).format}`,
});

describe('a picture with hidden faces', () => {
  it.each<[string, (name: PictureName) => Promise<void>, PictureName, string[]]>([
    ['chosen', choose, 'friends.jpg', ['one input', 'one change']],
    ['chosen, a PNG', choose, 'portrait.png', ['one input', 'one change']],
    ['chosen, a WebP', choose, 'portrait.webp', ['one input', 'one change']],
    ['chosen, turned by its camera', choose, 'turned-6.jpg', ['one input', 'one change']],
    ['dropped, with what a camera writes', drop, 'tagged.jpg', ['zone drop']],
  ])('%s, goes as what it was', async (_, give, name, events) => {
    const { page, site } = practice;
    await keepFiles(page);
    await give(name);
    await page.interstitial.opened();
    expect(site.received).toEqual([]);
    await page.interstitial.hideFaces();
    const [kept] = await keptFiles(page, 1);
    await expectHidden(kept, name);
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
    await choose('friends-48mp.jpg');
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
    await give('stairs.jpg', 'portrait.jpg', 'notes.txt', 'friends.jpg');
    await page.interstitial.hideFaces();
    const [stairs, portrait, notes, friends] = await keptFiles(page, 4);
    expect(stairs?.bytes).toEqual(bytesOf(await picture('stairs.jpg')));
    expect(notes?.bytes).toEqual(bytesOf(await picture('notes.txt')));
    await expectHidden(portrait, 'portrait.jpg');
    await expectHidden(friends, 'friends.jpg');
    await arrived(site, 4);
    expect(summary(site)[0]).toEqual(onDisk(await picture('stairs.jpg')));
  });
});

describe('hiding faces is no way', () => {
  const isOffered = async (): Promise<boolean> => {
    // It is offered once the files have been looked into, a moment after the question.
    await practice.page.interstitial.opened();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return (await ways(practice.page)).includes('Hide the faces, then upload');
  };

  it('unless it is: a JPEG', async () => {
    await choose('portrait.jpg');
    expect(await isOffered()).toBe(true);
    await practice.page.interstitial.refuse();
  });

  it.each(['portrait.gif', 'portrait.avif', 'portrait.heic', 'stairs-half.jpg'] as PictureName[])(
    'for %s',
    async (name) => {
      await choose(name);
      expect(await isOffered()).toBe(false);
      await practice.page.interstitial.refuse();
    },
  );

  it('when one of several cannot be covered', async () => {
    await choose('portrait.jpg', 'portrait.heic');
    expect(await isOffered()).toBe(false);
    await practice.page.interstitial.refuse();
  });

  it('when it is switched off', async () => {
    const { page } = practice;
    const set = async (hideFaces: string): Promise<void> => {
      const tab = await openEmpty(practice);
      await tab.evaluate(
        `(globalThis.browser ?? chrome).storage.local.set({ settings: { hideFaces: '${hideFaces}' } })`,
      );
      await tab.close();
    };
    await set('off');
    await choose('portrait.jpg');
    expect(await isOffered()).toBe(false);
    await page.interstitial.refuse();
    await set('allow');
  });
});

describe('the covered picture', () => {
  it('is shown first, and can be left', async () => {
    const { page, site } = practice;
    await choose('portrait.jpg');
    await page.interstitial.click('Hide the faces, then upload');
    await until('the covered picture', async () =>
      (await page.interstitial.buttons()).includes('Upload this'),
    );
    await expectText(page, 'still that person');
    expect(await page.events()).toEqual([]);
    await page.interstitial.click('Back');
    await page.interstitial.click('Don’t upload');
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
    expect(site.received).toEqual([]);
  });

  it.each(['Escape', 'Enter'] as const)('does not go by %s', async (key) => {
    const { page, site } = practice;
    await choose('portrait.jpg');
    await page.interstitial.click('Hide the faces, then upload');
    await until('the covered picture', async () =>
      (await page.interstitial.buttons()).includes('Upload this'),
    );
    await page.interstitial.press(key);
    // Back to the question, and from there out of it.
    if (key === 'Enter') await page.interstitial.press('Escape');
    await page.interstitial.press('Escape');
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
    expect(site.received).toEqual([]);
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
    await drop('portrait.jpg');
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
    await page.evaluate(`(() => {
      const frame = document.createElement('iframe');
      frame.src = '${practice.address(HUB_FRAME)}';
      frame.style.cssText = 'width: 200px; height: 60px';
      document.querySelector('main').prepend(frame);
    })()`);
    const frame = await page.frame(HUB_FRAME);
    await until('the page in the frame', () => frame.evaluate<boolean>('!!window.practice'));
    await keepFiles(frame);
    await frame.choose('#one', [await picture('portrait.jpg')]);
    await page.interstitial.opened();
    // A click up there opens no picker down here.
    expect(await ways(page)).not.toContain('Choose another picture');
    await page.interstitial.hideFaces();
    const [kept] = await keptFiles(frame, 1);
    await expectHidden(kept, 'portrait.jpg');
    await page.close();
  });
});
