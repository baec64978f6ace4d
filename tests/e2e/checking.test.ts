import { afterAll, describe, expect, it } from 'vitest';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { damagedExtension } from './support/damaged-extension';
import { seen, usePractice } from './support/practice';
import { cancelBySign, expectWords, sign, signShown } from './support/sign';

/** Long enough to be seen; it never finds anything. */
const slow = damagedExtension('inspector-worker.js', 'self.onmessage = () => {};');
const practice = usePractice({ extension: slow.path });
afterAll(() => {
  slow.remove();
});

const surfaces: [string, () => Promise<void>, string][] = [
  [
    'an input',
    async () => {
      await practice.page.choose('#one', [await picture('friends.jpg')]);
    },
    'one cancel',
  ],
  [
    'a drop',
    async () => {
      await practice.page.drop('#zone', [await picture('friends.jpg')]);
    },
    'zone dragleave',
  ],
];

describe.each(surfaces)('a check that takes long, from %s', (_, give, ending) => {
  it('shows a sign, and can be cancelled', async () => {
    const { page, site } = practice;
    await give();
    await signShown(page);
    await expectWords(page, 'Checking on this device…');
    await cancelBySign(page);
    expect(await seen(page, ending)).toEqual([ending]);
    await until('the sign to go', async () => (await sign(page)) === undefined);
    expect(site.received).toEqual([]);
  });
});

it('a click that the page makes does not cancel it', async () => {
  const { page } = practice;
  await page.choose('#one', [await picture('friends.jpg')]);
  const { x, y } = await signShown(page);
  await page.evaluate(`document.elementFromPoint(${x - 30}, ${y - 16})
    .dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))`);
  expect(await sign(page)).toBeDefined();
  expect(await page.events()).toEqual([]);
});

it.each(['form.requestSubmit()', "form.querySelector('button').click()"])(
  'a form is not sent during the check by %s, and the person is told',
  async (submit) => {
    const { page, site } = practice;
    await page.evaluate(`(() => {
      const form = document.createElement('form');
      form.innerHTML = '<input type="file" name="file" id="in-form"><button>Send</button>';
      form.onsubmit = (event) => {
        event.preventDefault();
        void upload('form', event, []);
      };
      window.form = form;
      document.querySelector('main').prepend(form);
    })()`);
    await page.choose('#in-form', [await picture('friends.jpg')]);
    await page.evaluate(`void window.${submit}`);
    await signShown(page);
    await expectWords(page, 'Still checking your picture');
    expect(await page.events()).toEqual([]);
    expect(site.received).toEqual([]);
  },
);

it('counts through many pictures', async () => {
  const { page } = practice;
  await page.choose('#many', [await picture('stairs.jpg'), await picture('friends.jpg')]);
  await signShown(page);
  await expectWords(page, '1 of 2');
});
