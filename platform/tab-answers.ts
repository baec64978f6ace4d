import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { streams } from '../core/inspection';

/** How long an answer counts, in ms. For the camera it is as long as the tab. */
const ANSWER_MS = 10 * 60_000;

const answersSchema = v.fallback(v.record(v.string(), v.number()), {});
/** A tab on one site: a yes to this use is no yes to another. */
export interface Place {
  readonly tab: number;
  readonly host: string;
}

const keyOf = ({ tab, host }: Place): `session:${string}` => `session:answers-${tab}-${host}`;

/** Which pictures a person has answered for in a tab. In memory only: session storage is on no disk. */
export async function answeredIn(
  place: Place,
  marks: readonly string[],
  now = Date.now(),
): Promise<string[]> {
  const answers = v.parse(answersSchema, await storage.getItem(keyOf(place)));
  return marks.filter((mark) => {
    const age = now - (answers[mark] ?? NaN);
    return streams.some((stream) => stream === mark)
      ? !Number.isNaN(age)
      : age >= 0 && age < ANSWER_MS;
  });
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: each reads what the one before has written. */
export function rememberIn(
  place: Place,
  marks: readonly string[],
  now = Date.now(),
): Promise<void> {
  const done = last.then(async () => {
    const answers = v.parse(answersSchema, await storage.getItem(keyOf(place)));
    const kept = await answeredIn(place, Object.keys(answers), now);
    await storage.setItem(keyOf(place), {
      ...Object.fromEntries(kept.map((mark) => [mark, answers[mark]])),
      ...Object.fromEntries(marks.map((mark) => [mark, now])),
    });
  });
  last = done.catch(() => undefined);
  return done;
}

/** What was kept of a tab, on every site it showed. */
export async function forgetAnswers(tab: number): Promise<void> {
  const all = await storage.snapshot('session');
  const ofTab = Object.keys(all).filter((key) => key.startsWith(`answers-${tab}-`));
  await storage.removeItems(ofTab.map((key) => `session:${key}` as const));
}
