import { afterAll, expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { damagedExtension } from './support/damaged-extension';
import { seen, usePractice } from './support/practice';

/** It finds something in whatever it is shown, covered or not; how sure it is, the type says. */
const everywhere = `self.onmessage = ({ data: { id, file } }) => {
  const kind = file.type === 'image/png' ? 'not-sure' : 'inspected';
  const faces = [{ x: 10, y: 10, width: 60, height: 60, score: 0.9 }];
  const examined = { pictures: 1, passes: 1, networkMs: 1, ms: 1 };
  const inspection = { kind, width: 480, height: 420, faces, examined };
  self.postMessage({ kind: 'done', id, inspection });
};`;
const damaged = damagedExtension('inspector-worker.js', everywhere);
const practice = usePractice({ extension: damaged.path });
afterAll(() => {
  damaged.remove();
});

it.each([
  ['inspected', 'portrait.jpg'],
  ['not-sure', 'portrait.png'],
] as const)(
  'a face that is seen however it is covered does not go, and the person hears why: %s',
  async (_, name) => {
    const { page, site } = practice;
    await page.choose('#one', [await picture(name)]);
    await page.interstitial.click('Hide the faces, then upload');
    await until('the words', async () =>
      (await page.interstitial.text()).includes('A face can still be seen'),
    );
    const buttons = await page.interstitial.buttons();
    expect(buttons).toContain('Back');
    expect(buttons).not.toContain('Upload this');
    expect(await page.events()).toEqual([]);
    await page.interstitial.click('Back');
    await page.interstitial.click('Don’t upload');
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
    expect(site.received).toEqual([]);
  },
);
