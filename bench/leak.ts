import { practicePage } from '../tests/harness/chromium-page';
import { picture } from '../tests/harness/pictures';
import { inBrowser, LISTED, UNLISTED, warm } from './browser';
import { begin, chooseIn, sideOf, timed, type Side } from './page-clock';
import { shown, type Row } from './report';
import { median, quantile, toldApart } from './statistics';

const RUNS = 12;

/** What a page can learn from how long it waits: by its own clock, from its input being empty to the event. */
export const leak = (): Promise<Row[]> =>
  inBrowser(async (bench) => {
    await warm(bench);
    const { driver } = bench;
    const [text, stairs, large, friends, portrait] = await Promise.all(
      (['notes.txt', 'stairs.jpg', 'stairs-12mp.jpg', 'friends.jpg', 'portrait.jpg'] as const).map(
        picture,
      ),
    );
    if (text === undefined || stairs === undefined || large === undefined) throw new Error('None');
    if (friends === undefined || portrait === undefined) throw new Error('None');
    const ours = await sideOf(bench, LISTED);
    const bare = await sideOf(bench, UNLISTED);
    const page = practicePage(ours.tab);
    const choose = async (side: Side, file: string): Promise<number> => {
      await side.tab.bringToFront();
      return timed(side, begin('#one', 'change'), () => chooseIn(side, file));
    };
    /** As quick as a robot answers. */
    const answered = (file: string, event: 'change' | 'cancel', answer: () => Promise<unknown>) =>
      timed(ours, begin('#one', event), () => chooseIn(ours, file), answer);
    const refused = (): Promise<number> =>
      answered(portrait, 'cancel', () => page.interstitial.refuse());

    // Once, so that it is remembered in this tab.
    await ours.tab.bringToFront();
    const first = await answered(friends, 'change', () =>
      page.interstitial.attest('everyone-said-yes'),
    );
    const acts = {
      'a text, without us': () => choose(bare, text),
      'a text': () => choose(ours, text),
      'no face, without us': () => choose(bare, stairs),
      'no face': () => choose(ours, stairs),
      'no face, 12 MP, without us': () => choose(bare, large),
      'no face, 12 MP': () => choose(ours, large),
      'faces, answered before': () => choose(ours, friends),
      refused,
      'no face, nobody has asked for long': async () => {
        await driver.killInspector();
        return choose(ours, stairs);
      },
    };
    const times = Object.fromEntries(Object.keys(acts).map((name) => [name, [] as number[]]));
    for (let run = 0; run < RUNS; run++) {
      for (const [name, act] of Object.entries(acts)) {
        times[name]?.push(await act());
        // The next one finds it as this one did.
        if (name.includes('for long')) await choose(ours, stairs);
      }
    }
    const of = (name: keyof typeof acts): number[] => times[name] ?? [];
    const apart = (what: string, one: keyof typeof acts, other: keyof typeof acts): Row => ({
      what: `told apart: ${what}`,
      figure: `${shown(100 * toldApart(of(one), of(other)))} % of pairs, ${shown(median(of(one)) / median(of(other)))} times as long`,
    });
    return [
      ...Object.entries(times).map(([what, all]) => ({
        what,
        figure: `${shown(median(all))} ms, 8 of 10 in ${shown(quantile(all, 0.1))} to ${shown(quantile(all, 0.9))}`,
      })),
      { what: 'faces, a robot’s yes', figure: `${shown(first)} ms` },
      apart('that we are there, by a text', 'a text', 'a text, without us'),
      apart('that we are there, by a picture', 'no face', 'no face, without us'),
      apart('a remembered face from none', 'faces, answered before', 'no face'),
      apart('a face that was refused from none', 'refused', 'no face'),
      apart('a large picture from a small one', 'no face, 12 MP', 'no face'),
      apart(
        'that nobody has uploaded for minutes, anywhere',
        'no face, nobody has asked for long',
        'no face',
      ),
    ];
  });
