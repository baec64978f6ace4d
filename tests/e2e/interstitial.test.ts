import { describe, expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { openEmpty, openQuestion, twoFaces } from './support/question-tab';
import { useBrowser } from './support/practice';

describe('the interstitial, 320 pixels wide', () => {
  const practice = useBrowser({ viewport: { width: 320, height: 900 } });

  it.each(['inspected', 'not-sure'] as const)(
    'shows a preview, and the boxes on it: %s',
    async (kind) => {
      const tab = await openQuestion(
        practice,
        await picture('portrait.heic'),
        { ...twoFaces, kind },
        await picture('portrait.jpg'),
      );
      await until('the picture', () =>
        tab.evaluate<boolean>("document.querySelector('.preview img')?.naturalWidth === 480"),
      );
      const places = await tab.evaluate<number[][]>(`(() => {
        const image = document.querySelector('.preview img').getBoundingClientRect();
        return [...document.querySelectorAll('.face')].map((face) => {
          const { left, top, width, height } = face.getBoundingClientRect();
          return [
            ((left - image.left) * 480) / image.width,
            ((top - image.top) * 420) / image.height,
            (width * 480) / image.width,
            (height * 420) / image.height,
          ].map(Math.round);
        });
      })()`);
      expect(places).toEqual(
        twoFaces.faces.map(({ x, y, width, height }) => [x, y, width, height]),
      );
      expect(
        await tab.evaluate("getComputedStyle(document.querySelector('.face')).borderTopStyle"),
      ).toBe(kind === 'not-sure' ? 'dashed' : 'solid');
      await tab.close();
    },
  );

  it('keeps the language that was chosen', async () => {
    const chosen = await openQuestion(practice, await picture('portrait.jpg'), twoFaces);
    await chosen.evaluate(`(() => {
      const select = document.querySelector('select');
      select.value = 'ja';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await until('the setting', () =>
      chosen.evaluate<boolean>(
        "(globalThis.browser ?? chrome).storage.local.get('settings').then(({ settings }) => settings?.person?.language === 'ja')",
      ),
    );
    await chosen.close();
    const next = await openQuestion(practice, await picture('portrait.jpg'), twoFaces);
    expect(await next.evaluate('document.documentElement.lang')).toBe('ja');
    expect(await next.evaluate('document.querySelector(".refuse").textContent')).toBe(
      'アップロードしない',
    );
    await next.close();
  });

  it('has the focus on "Don’t upload", and shows nothing before it is asked', async () => {
    const empty = await openEmpty(practice);
    expect(await empty.evaluate('document.body.innerText.trim()')).toBe('');
    await empty.close();
    const tab = await openQuestion(practice, await picture('portrait.jpg'), twoFaces);
    expect(await tab.evaluate('document.activeElement.className')).toBe('refuse');
    await tab.close();
  });
});
