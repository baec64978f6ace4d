import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILM_FRAMES, FRAME_SIDE } from '../../core/opening-limits';
import { archive } from '../harness/archives';
import { film, halfFilm } from '../harness/films';
import { document } from '../harness/pdfs';
import type { PracticePage } from '../harness/driver';
import { inspect, type SeenInspection } from './support/inspect';
import { openEmpty } from './support/question-tab';
import { expectText, siteHas, useBrowser, useTab } from './support/practice';

const started = useBrowser();
let tab: PracticePage;
beforeAll(async () => {
  tab = await openEmpty(started);
});
afterAll(() => tab.close());

const verdict = ({ kind, reason, faces = [] }: SeenInspection): string =>
  kind === 'inspected' ? (faces.length > 0 ? 'a face' : 'no face') : (reason ?? kind);

describe('the inspector opens', () => {
  it.each<[string, () => Promise<string>, string]>([
    ['an archive of three', () => archive('training.zip'), 'a face'],
    ['an archive without a face', () => archive('faceless.zip'), 'no face'],
    ['an archive without a picture', () => archive('texts.zip'), 'no face'],
    ['a letter', () => archive('letter.docx'), 'a face'],
    ['an archive in an archive', () => archive('nested.zip'), 'a face'],
    ['archives in each other', () => archive('too-deep.zip'), 'too-many'],
    ['a locked archive', () => archive('locked.zip'), 'locked'],
    ['half an archive', () => archive('half.zip'), 'broken'],
    ['a bomb', () => archive('bomb.zip'), 'too-large'],
    ['a bomb that lies about its size', () => archive('lying-bomb.zip'), 'broken'],
    ['a film with a face at its end', () => film('late.mp4'), 'a face'],
    ['WebM', () => film('late.webm'), 'a face'],
    ['WebM, VP9', () => film('late-vp9.webm'), 'a face'],
    ['MP4, AV1', () => film('late-av1.mp4'), 'a face'],
    ['Matroska', () => film('late.mkv'), 'a face'],
    ['a film that lies on its side', () => film('turned.mov'), 'a face'],
    ['a film without a face', () => film('stairs.mp4'), 'no face'],
    ['sound', () => film('sound.mp4'), 'no face'],
    ['sound in WebM', () => film('sound.webm'), 'no face'],
    ['a film of old', () => film('old.mp4'), 'unsupported'],
    ['AVI', () => film('old.avi'), 'unsupported'],
    ['half a film', () => halfFilm('late.mp4'), 'broken'],
    ['half a film for the web', () => halfFilm('late-web.mp4'), 'broken'],
    ['what is left of a WebM', () => halfFilm('late.webm'), 'no face'],
    ['homework', () => document('homework.pdf'), 'no face'],
    ['a PDF without a face', () => document('stairs.pdf'), 'no face'],
    ['a PDF with a face', () => document('portrait.pdf'), 'a face'],
    ['a PDF with a face in a pattern', () => document('pattern.pdf'), 'a face'],
    ['a PDF with a face cut into strips', () => document('strips.pdf'), 'a face'],
    ['a PDF of many pages', () => document('long.pdf'), 'too-many'],
    ['a PDF of many pictures', () => document('album.pdf'), 'no face'],
    ['a PDF with what is too small for a photo', () => document('dots.pdf'), 'no face'],
    ['a PDF with a huge picture', () => document('swollen.pdf'), 'too-large'],
    ['a PDF with a damaged picture', () => document('no-picture.pdf'), 'broken'],
    ['a locked PDF', () => document('locked.pdf'), 'locked'],
    ['half a PDF', () => document('half.pdf'), 'broken'],
  ])('%s', async (_, make, expected) => {
    const seen = await inspect(tab, await make());
    expect(verdict(seen)).toBe(expected);
    // The browser shows none of these in our question.
    if (expected === 'a face') expect(seen.preview?.width).toBeGreaterThan(0);
  });
});

it('frames are no more and no larger than the limits', async () => {
  expect((await inspect(tab, await film('large.mp4'))).width).toBe(FRAME_SIDE);
  const { examined } = await inspect(tab, await film('stairs.mp4'));
  expect(examined?.pictures).toBeGreaterThan(FILM_FRAMES / 2);
  expect(examined?.pictures).toBeLessThanOrEqual(FILM_FRAMES);
});

describe('on a page', () => {
  const practice = useTab(started);

  it.each<[string, () => Promise<string>, string, string]>([
    ['a face in an archive', () => archive('training.zip'), 'Did this person say yes?', '1 face'],
    ['a face in a film', () => film('late.webm'), 'Did this person say yes?', '1 face'],
    ['a face in a PDF', () => document('portrait.pdf'), 'Did this person say yes?', '1 face'],
    ['a bomb', () => archive('bomb.zip'), 'We could not look inside', 'It is larger'],
    ['a locked PDF', () => document('locked.pdf'), 'We could not look inside', 'with a password'],
    ['a long PDF', () => document('long.pdf'), 'We could not look inside', 'There is more in it'],
    ['a film of old', () => film('old.mp4'), 'We could not look inside', 'this kind of file'],
  ])('a person is asked about %s', async (_, make, heading, words) => {
    const { page, site } = practice;
    const path = await make();
    await page.choose('#one', [path]);
    await page.interstitial.opened();
    await expectText(page, heading, words);
    expect(site.received).toEqual([]);
    await page.interstitial.attest('not-a-real-person');
    await siteHas(site, [path]);
  });

  it.each<[string, () => Promise<string>]>([
    ['an archive', () => archive('faceless.zip')],
    ['a film', () => film('stairs.mp4')],
    ['homework', () => document('homework.pdf')],
  ])('%s without a face goes to the site as it is', async (_, make) => {
    const { page, site } = practice;
    const path = await make();
    await page.choose('#one', [path]);
    await siteHas(site, [path]);
    expect(await page.interstitial.isOpen()).toBe(false);
  });
});
