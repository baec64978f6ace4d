import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

/** How long an answer counts, in ms. For the camera it is as long as the tab. */
const ANSWER_MS = 10 * 60_000;
const forTheTab = ['camera', 'screen'];

const answersSchema = v.fallback(v.record(v.string(), v.number()), {});
const keyOf = (tab: number): `session:${string}` => `session:answers-${tab}`;

/** Which pictures a person has answered for in a tab. In memory only: session storage is on no disk. */
export async function answeredIn(
  tab: number,
  marks: readonly string[],
  now = Date.now(),
): Promise<string[]> {
  const answers = v.parse(answersSchema, await storage.getItem(keyOf(tab)));
  return marks.filter((mark) => {
    const age = now - (answers[mark] ?? NaN);
    return forTheTab.includes(mark) ? !Number.isNaN(age) : age >= 0 && age < ANSWER_MS;
  });
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: each reads what the one before has written. */
export function rememberIn(tab: number, marks: readonly string[], now = Date.now()): Promise<void> {
  const done = last.then(async () => {
    const answers = v.parse(answersSchema, await storage.getItem(keyOf(tab)));
    const kept = await answeredIn(tab, Object.keys(answers), now);
    await storage.setItem(keyOf(tab), {
      ...Object.fromEntries(kept.map((mark) => [mark, answers[mark]])),
      ...Object.fromEntries(marks.map((mark) => [mark, now])),
    });
  });
  last = done.catch(() => undefined);
  return done;
}

export const forgetTab = (tab: number): Promise<void> => storage.removeItem(keyOf(tab));
