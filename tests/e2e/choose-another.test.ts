import { describe, expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { seen, siteHas, usePractice, ways } from './support/practice';

const practice = usePractice();
const CHOOSE_ANOTHER = 'Choose another picture';

describe('"Choose another picture"', () => {
  const another = async (): Promise<void> => {
    await practice.page.interstitial.click(CHOOSE_ANOTHER);
  };

  it('opens the picker of the same input again, and the page hears of the second choice only', async () => {
    const { page, site } = practice;
    const stairs = await picture('stairs.jpg');
    await page.evaluate(
      "document.addEventListener('click', ({ target }) => { if (target.id === 'one') window.clicked = true; })",
    );
    await page.choose('#one', [await picture('friends.jpg')]);
    await page.interstitial.opened();
    await page.pickAfter(another, [stairs]);
    await siteHas(site, [stairs]);
    expect(await seen(page, 'one change')).toEqual(['one input', 'one change']);
    expect(await page.evaluate('window.clicked')).toBe(undefined);
  });

  it('asks about the second choice as well', async () => {
    const { page, site } = practice;
    await page.choose('#one', [await picture('friends.jpg')]);
    await page.interstitial.opened();
    await page.pickAfter(another, [await picture('portrait.jpg')]);
    await page.interstitial.refuse();
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
    expect(site.received).toEqual([]);
  });

  it('tells of one cancel when the picker is closed', async () => {
    const { page, site } = practice;
    await page.choose('#one', [await picture('friends.jpg')]);
    await page.interstitial.opened();
    await page.pickAfter(another, []);
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
    expect(await page.evaluate('document.querySelector("#one").files.length')).toBe(0);
    expect(site.received).toEqual([]);
  });

  it('opens that of an input in no document', async () => {
    const { page, site } = practice;
    const stairs = await picture('stairs.jpg');
    await page.evaluate(`(() => {
      const button = document.createElement('button');
      button.id = 'open';
      button.textContent = 'Choose';
      document.querySelector('main').prepend(button);
      button.onclick = () => {
        const input = document.createElement('input');
        input.type = 'file';
        for (const type of ['change', 'cancel']) {
          input.addEventListener(type, (event) => upload('made', event, event.target.files));
        }
        input.click();
      };
    })()`);
    await page.pick('#open', [await picture('friends.jpg')]);
    await page.interstitial.opened();
    await page.pickAfter(another, [stairs]);
    await siteHas(site, [stairs]);
    expect(await seen(page, 'made change')).toEqual(['made change']);
  });

  it('is as a refusal where the input takes no more', async () => {
    const { page, site } = practice;
    await page.choose('#one', [await picture('friends.jpg')]);
    await page.interstitial.opened();
    await page.evaluate('document.querySelector("#one").disabled = true');
    await page.interstitial.click(CHOOSE_ANOTHER);
    expect(await seen(page, 'one cancel')).toEqual(['one cancel']);
    expect(site.received).toEqual([]);
  });

  it.each([
    ['a drop', async () => practice.page.drop('#zone', [await picture('friends.jpg')])],
    ['a paste', async () => practice.page.paste(await picture('portrait.png'))],
  ])('is not offered for %s', async (_, give) => {
    await give();
    expect(await ways(practice.page)).not.toContain(CHOOSE_ANOTHER);
    await practice.page.interstitial.refuse();
  });
});
