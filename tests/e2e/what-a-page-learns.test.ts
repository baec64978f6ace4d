import { describe, expect, it } from 'vitest';
import type { PracticePage } from '../harness/driver';
import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { usePractice } from './support/practice';

const practice = usePractice();

interface Noted {
  readonly type: string;
  readonly isTrusted: boolean;
  readonly timeStamp: number;
}

/** Notes all that an event says, in the page. Not `navigator.userActivation`: each look of the driver's counts as a click. */
const NOTE = `(() => {
  window.noted = [];
  for (const type of ['input', 'change', 'cancel', 'drop', 'dragleave']) {
    addEventListener(type, (event) => {
      const { isTrusted, bubbles, cancelable, composed, defaultPrevented, detail, timeStamp, target } = event;
      noted.push({
        type, isTrusted, bubbles, cancelable, composed, defaultPrevented, detail, timeStamp,
        target: target.id, own: Reflect.ownKeys(event).map(String), kind: Object.prototype.toString.call(event),
        path: event.composedPath().length, files: (target.files ?? event.dataTransfer?.files)?.length,
        history: history.length, frames: window.length, visible: document.visibilityState,
      });
    }, true);
  }
})()`;

type Act = (page: PracticePage, path: string) => Promise<void>;
const acts: readonly [string, Act, last: string][] = [
  ['chosen', (page, path) => page.choose('#one', [path]), 'change'],
  ['dropped', (page, path) => page.drop('#zone', [path]), 'drop'],
];

const noted = (page: PracticePage, last: string): Promise<Noted[]> =>
  until(last, async () => {
    const all = await page.evaluate<Noted[]>('window.noted');
    return all.some(({ type }) => type === last) && all;
  });
const withoutTime = (all: readonly Noted[]): object[] =>
  all.map((one) => ({ ...one, timeStamp: 0 }));

/** What the page notes of one upload in a new tab. */
async function upload(
  act: Act,
  last: string,
  path: string,
  answer: (page: PracticePage) => Promise<void>,
): Promise<{ events: Noted[]; answeredAfter: number }> {
  const page = await practice.open();
  await page.evaluate(NOTE);
  await act(page, path);
  const answeredAfter = await page.evaluate<number>('performance.now()');
  await answer(page);
  const events = await noted(page, last);
  await page.close();
  return { events, answeredAfter };
}

describe.each(acts)('of a picture that is %s', (_, act, last) => {
  it('the events are the same without a face and after an answer, but for their time', async () => {
    const none = await upload(act, last, await picture('stairs.jpg'), () => Promise.resolve());
    const faces = await upload(act, last, await picture('friends.jpg'), (page) =>
      page.interstitial.attest('everyone-said-yes'),
    );
    expect(withoutTime(faces.events)).toEqual(withoutTime(none.events));
    // Of the person's act itself they say nothing: they are of the moment in which they come.
    for (const { timeStamp } of faces.events)
      expect(timeStamp).toBeGreaterThan(faces.answeredAfter);
  });

  it('so are those of one that was answered for before', async () => {
    const { page } = practice;
    const friends = await picture('friends.jpg');
    await act(page, friends);
    await page.interstitial.attest('everyone-said-yes');
    await until('the upload', () => Promise.resolve(practice.site.received.length > 0));
    await page.evaluate("document.querySelector('#one').value = ''");
    await page.evaluate(NOTE);
    await act(page, friends);
    const again = await noted(page, last);
    const none = await upload(act, last, await picture('stairs.jpg'), () => Promise.resolve());
    expect(withoutTime(again)).toEqual(withoutTime(none.events));
  });
});

it('a refusal is a picker that was closed, but for `isTrusted`', async () => {
  const { page } = practice;
  const closed = await practice.open();
  await closed.evaluate(NOTE);
  await closed.cancelPicker('#one');
  const real = await noted(closed, 'cancel');
  await closed.close();
  await page.evaluate(NOTE);
  await page.pick('#one', [await picture('friends.jpg')]);
  await page.interstitial.refuse();
  const ours = await noted(page, 'cancel');
  expect(ours.map(({ isTrusted }) => isTrusted)).toEqual([false]);
  expect(withoutTime(ours)).toEqual(
    withoutTime(real.map((event) => ({ ...event, isTrusted: false }))),
  );
});

it('what one tab was answered for is not remembered in another', async () => {
  const { page, site } = practice;
  const friends = await picture('friends.jpg');
  await page.choose('#one', [friends]);
  await page.interstitial.attest('everyone-said-yes');
  await until('the upload', () => Promise.resolve(site.received.length > 0));
  const other = await practice.open();
  await other.choose('#one', [friends]);
  await other.interstitial.refuse();
  expect(site.received).toHaveLength(1);
  await other.close();
});
