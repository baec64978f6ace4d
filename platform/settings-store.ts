import { storage } from 'wxt/utils/storage';
import { parseSettings, type Settings } from '../core/settings';

const KEY = 'local:settings';

/** Never throws for what is stored: a bad value is its default. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await storage.getItem(KEY));
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes are made one after the other: each reads what the one before has written. */
export function changeSettings(change: Partial<Settings>): Promise<void> {
  const done = lastChange.then(async () => {
    await storage.setItem(KEY, { ...(await readSettings()), ...change });
  });
  // The caller hears of a failure; the next change is made all the same.
  lastChange = done.catch(() => undefined);
  return done;
}
