import { expect } from 'vitest';
import en from '../../../locales/en.json' with { type: 'json' };
import type { PracticePage } from '../../harness/driver';
import { picture } from '../../harness/pictures';
import { until } from '../../harness/until';
import type { Seen } from './fault-table';
import { kinds, onDisk, siteHas, type Started } from './practice';

const NOTHING = '–';

/** What became of an upload, in words of a table. */
export type Settled = Pick<Seen, 'upload' | 'told'>;

/** Waits for how an upload ends. A question is answered with yes. */
export async function settled(
  { site }: Pick<Started, 'site'>,
  page: PracticePage,
  paths: readonly string[],
): Promise<Settled> {
  const before = site.received.length;
  const expected = paths.map(onDisk);
  const arrived = async (): Promise<void> => {
    await until('the upload', () => Promise.resolve(site.received.length >= before + paths.length));
    const got = site.received
      .slice(before)
      .map(({ name, size, sha256 }) => ({ name, size, sha256 }));
    expect(got).toEqual(expected);
  };
  const isCancelled = async (): Promise<boolean> =>
    kinds(await page.events()).includes('one cancel');
  const first = await until(
    'an end',
    async () => {
      if (site.received.length > before) return 'passed';
      if (await isCancelled()) return 'dropped';
      return (await page.interstitial.isOpen()) && 'asked';
    },
    30_000,
  );
  if (first === 'passed') {
    await arrived();
    return { upload: 'goes to the site, the same file', told: NOTHING };
  }
  // A question that cannot be drawn is taken away again.
  const shown = await Promise.race([
    page.interstitial.text().catch(() => undefined),
    until('the end', isCancelled, 60_000).then(
      () => undefined,
      () => undefined,
    ),
  ]);
  expect(site.received).toHaveLength(before);
  if (shown !== undefined) {
    await page.interstitial.attest('everyone-said-yes');
    await arrived();
    return { upload: 'held; after a yes the site has the same file', told: toldOf(shown) };
  }
  await until('the end', isCancelled);
  // The page hears of it a moment before the person does.
  await until('the notice', async () => (await page.notice()) === en.notice.title);
  expect(site.received).toHaveLength(before);
  return { upload: 'not uploaded', told: `“${en.notice.title}”` };
}

/** Which question it is. */
function toldOf(shown: string): string {
  const reason = Object.values(en.ask.notInspected).find((words) => shown.includes(words));
  if (reason !== undefined) return `“${en.ask.headingUninspected}”: “${reason}”`;
  if (shown.includes('4 faces')) return 'the question, “4 faces”';
  throw new Error(`A question about something else: ${shown}`);
}

/** In a new tab, as nobody has answered for it: without a face it passes, and four faces are asked about. */
export async function isAsEver(started: Started): Promise<string> {
  const { site } = started;
  const page = await started.open();
  site.received.length = 0;
  const stairs = await picture('stairs.jpg');
  await page.choose('#one', [stairs]);
  await siteHas(site, [stairs]);
  await page.choose('#two', [await picture('friends.jpg')]);
  await page.interstitial.opened();
  expect(await page.interstitial.text()).toContain('4 faces');
  await page.interstitial.refuse();
  expect(site.received).toHaveLength(1);
  await page.close();
  return 'as ever';
}
