import { storage } from 'wxt/utils/storage';
import { parseSettings, type Settings } from '../core/settings';

const KEY = 'local:settings';

/** Never throws for what is stored: a bad value is its default. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await storage.getItem(KEY));
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await storage.setItem(KEY, { ...(await readSettings()), ...change });
}
