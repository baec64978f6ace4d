import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { isAsStrict } from '../core/asked-level';
import { inTurn } from '../core/in-turn';
import { streams } from '../core/inspection';
import { askedLevels, type AskedLevel, type Level } from '../core/level';

/** How long an answer counts, in ms. For the camera it is as long as the tab. */
const ANSWER_MS = 10 * 60_000;

const answersSchema = v.fallback(
  v.record(v.string(), v.object({ at: v.number(), level: v.picklist(askedLevels) })),
  {},
);
type Answers = v.InferOutput<typeof answersSchema>;

/** A tab on one site: a yes to this use is no yes to another. */
export interface Place {
  readonly tab: number;
  readonly host: string;
}

const keyOf = ({ tab, host }: Place): `session:${string}` => `session:answers-${tab}-${host}`;

const read = async (place: Place): Promise<Answers> =>
  v.parse(answersSchema, await storage.getItem(keyOf(place)));

const turn = inTurn();

/**
 * Which pictures a person has answered for in a tab. In memory only: session storage is on no disk.
 *
 * @param level of now: what was answered at a weaker one does not count
 */
export const answeredIn = (
  place: Place,
  marks: readonly string[],
  level: Level,
  now = Date.now(),
): Promise<string[]> =>
  turn(async () => {
    const answers = await read(place);
    return marks.filter((mark) => {
      const answer = answers[mark];
      return (
        answer !== undefined && isAsStrict(answer.level, level) && isFresh(mark, answer.at, now)
      );
    });
  });

const isFresh = (mark: string, at: number, now: number): boolean =>
  streams.some((stream) => stream === mark) || (now >= at && now - at < ANSWER_MS);

export const rememberIn = (
  place: Place,
  marks: readonly string[],
  level: AskedLevel,
  now = Date.now(),
): Promise<void> =>
  turn(async () => {
    const answers = Object.entries(await read(place));
    await storage.setItem(keyOf(place), {
      ...Object.fromEntries(answers.filter(([mark, { at }]) => isFresh(mark, at, now))),
      ...Object.fromEntries(marks.map((mark) => [mark, { at: now, level }])),
    });
  });

/** What was kept of a tab, on every site it showed. */
export async function forgetAnswers(tab: number): Promise<void> {
  const all = await storage.snapshot('session');
  const ofTab = Object.keys(all).filter((key) => key.startsWith(`answers-${tab}-`));
  await storage.removeItems(ofTab.map((key) => `session:${key}` as const));
}
