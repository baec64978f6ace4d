import { afterAll, expect } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import { picture } from '../harness/pictures';
import { callAdult, say, toAdult } from './support/adult-window';
import { copiedExtension } from './support/damaged-extension';
import { enterPin, lockedWith, PIN } from './support/family-lock';
import { isAsEver, settled } from './support/fault-seen';
import { faultTable } from './support/fault-table';
import { CATCHABLE, killedWhenAsked } from './support/faults';
import { siteHas, usePractice } from './support/practice';
import { store } from './support/stored';

const extension = copiedExtension();
extension.before('background.js', CATCHABLE);
const practice = usePractice({ extension: extension.path });
afterAll(() => {
  extension.remove();
});

const table = faultTable('background');
const kill = () => practice.driver.killBackground();

table.fault('It is asleep', async () => {
  const { page } = practice;
  await kill();
  const stairs = await picture('stairs.jpg');
  await page.choose('#one', [stairs]);
  return { ...(await settled(practice, page, [stairs])), after: await isAsEver(practice) };
});

const beforeTheQuestion = [
  ['Ended while asked whether the site is watched', 'isWatched'],
  ['Ended while asked for an inspector', 'prepareInspector'],
  ['Ended while asked what was answered before', 'recallAnswers'],
] as const;

for (const [what, asked] of beforeTheQuestion) {
  table.fault(what, async () => {
    const { page } = practice;
    const friends = await picture('friends.jpg');
    await killedWhenAsked(practice, asked, kill, () => page.choose('#one', [friends]));
    return { ...(await settled(practice, page, [friends])), after: await isAsEver(practice) };
  });
}

table.fault('Ended while the question is on screen', async () => {
  const { page } = practice;
  const friends = await picture('friends.jpg');
  await page.choose('#one', [friends]);
  await page.interstitial.opened();
  await kill();
  return { ...(await settled(practice, page, [friends])), after: await isAsEver(practice) };
});

const afterTheAnswer = [
  ['Ended while told of an answer', 'rememberAnswers'],
  ['Ended while told how an upload ended', 'noteSettled'],
] as const;

for (const [what, asked] of afterTheAnswer) {
  table.fault(what, async () => {
    const { page, site } = practice;
    const friends = await picture('friends.jpg');
    await page.choose('#one', [friends]);
    await page.interstitial.opened();
    let seen: Awaited<ReturnType<typeof settled>> | undefined;
    await killedWhenAsked(practice, asked, kill, async () => {
      seen = await settled(practice, page, [friends]);
    });
    if (seen === undefined) throw new Error('Nothing was seen');
    // The same picture, in the same tab: known where the answer was kept.
    site.received.length = 0;
    await page.choose('#two', [friends]);
    const again = await settled(practice, page, [friends]);
    const known =
      again.told === '–' ? 'the same picture is known' : 'the same picture is asked about again';
    return { ...seen, after: `${known}; others ${await isAsEver(practice)}` };
  });
}

table.fault('Ended while an adult’s window is open', async () => {
  const { page, site, driver } = practice;
  await store(practice, lockedWith({ language: 'en', level: 'hold' }));
  const portrait = await picture('portrait.jpg');
  await page.choose('#one', [portrait]);
  await toAdult(page.interstitial);
  const window = await callAdult(driver, page.interstitial);
  await kill();
  expect(site.received).toEqual([]);
  expect(await enterPin(window, PIN)).toBe('gone');
  await say(driver, window, '.go-on');
  await siteHas(site, [portrait]);
  await store(practice, { 'family-lock': null, settings: { language: 'en', level: 'warn' } });
  return {
    upload: 'held; after the adult’s yes the site has the same file',
    told: `“${en.askAdult.what}”`,
    after: await isAsEver(practice),
  };
});

table.check();
