import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { Address } from '../core/sites';
import { isListed } from './list-lookup';

/** The newest are kept: nobody has more pages open. */
const MOST = 300;
const KEY = 'session:listed-pages';

const answersSchema = v.fallback(v.array(v.tuple([v.string(), v.boolean()])), []);

let last: Promise<unknown> = Promise.resolve();

/**
 * What lists say of a page. The background is often ended, and reading a long list again takes longer than an
 * upload may wait: so answers are kept, in memory only, until the browser ends or the lists change.
 */
export function isOnAList({ hostname, pathname }: Address): Promise<boolean> {
  const look = async (): Promise<boolean> => {
    const answers = v.parse(answersSchema, await storage.getItem(KEY));
    const page = hostname + pathname;
    const known = answers.find(([one]) => one === page);
    if (known !== undefined) return known[1];
    const answer = await isListed(hostname, pathname);
    await storage.setItem(KEY, [...answers, [page, answer]].slice(-MOST));
    return answer;
  };
  const done = last.then(look);
  last = done.catch(() => undefined);
  return done;
}

export const forgetListedPages = (): Promise<void> => storage.removeItem(KEY);
