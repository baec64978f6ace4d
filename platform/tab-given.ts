import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Given } from '../core/tripwire';

const RECENT_MS = 10 * 60_000;
const MAX_NAMES = 200;

const givenSchema = v.fallback(v.object({ names: v.array(v.string()), at: v.number() }), {
  names: [],
  at: -Infinity,
});
const keyOf = (tab: number): `session:${string}` => `session:given-${tab}`;

/** What pages of a tab were given, by name. In memory only: session storage is on no disk. */
export async function givenTo(tab: number, now = Date.now()): Promise<Given> {
  const { names, at } = v.parse(givenSchema, await storage.getItem(keyOf(tab)));
  return { names, recently: now >= at && now - at < RECENT_MS };
}

export async function noteGiven(
  tab: number,
  names: readonly string[],
  now = Date.now(),
): Promise<void> {
  const before = await givenTo(tab, now);
  const all = [...new Set([...before.names, ...names])].slice(-MAX_NAMES);
  await storage.setItem(keyOf(tab), { names: all, at: now });
}

export const forgetGiven = (tab: number): Promise<void> => storage.removeItem(keyOf(tab));
