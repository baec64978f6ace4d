import { describe, expect, it } from 'vitest';
import type { PictureName } from '../harness/pictures';
import { until } from '../harness/until';
import { choose } from './support/hidden-faces';
import { expectText, seen, usePractice, ways } from './support/practice';
import { openEmpty } from './support/question-tab';

const practice = usePractice();

describe('hiding faces is no way', () => {
  const isOffered = async (): Promise<boolean> => {
    // It is offered once the files have been looked into, a moment after the question.
    await practice.page.interstitial.opened();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return (await ways(practice.page)).includes('Hide the faces, then upload');
  };

  it('unless it is: a JPEG', async () => {
    await choose(practice.page, 'portrait.jpg');
    expect(await isOffered()).toBe(true);
    await practice.page.interstitial.refuse();
  });

  it.each(['portrait.gif', 'portrait.avif', 'portrait.heic', 'stairs-half.jpg'] as PictureName[])(
    'for %s',
    async (name) => {
      await choose(practice.page, name);
      expect(await isOffered()).toBe(false);
      await practice.page.interstitial.refuse();
    },
  );

  it('when one of several cannot be covered', async () => {
    await choose(practice.page, 'portrait.jpg', 'portrait.heic');
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
    await choose(practice.page, 'portrait.jpg');
    expect(await isOffered()).toBe(false);
    await page.interstitial.refuse();
    await set('allow');
  });
});

describe('the covered picture', () => {
  it('is shown first, and can be left', async () => {
    const { page, site } = practice;
    await choose(practice.page, 'portrait.jpg');
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
    await choose(practice.page, 'portrait.jpg');
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
