import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { inTurn } from '../core/in-turn';
import { keyHasher } from '../core/site-hash';
import type { Address } from '../core/sites';
import { isListed } from './list-lookup';
import { randomToken } from './random-token';

/** The newest are kept: nobody has more pages open. */
const MOST = 300;
const KEY = 'session:listed-pages';

/** A page is a salted hash of its address: answers for this session, and no history that could be read. */
const answersSchema = v.object({
  salt: v.string(),
  pages: v.array(v.tuple([v.string(), v.boolean()])),
});
const none = (): v.InferOutput<typeof answersSchema> => ({ salt: randomToken(), pages: [] });

const turn = inTurn();

/**
 * What lists say of a page. The background is often ended, and reading a long list again takes longer than an
 * upload may wait: so answers are kept, in memory only, until the browser ends or the lists change.
 */
export const isOnAList = ({ hostname, pathname }: Address): Promise<boolean> =>
  turn(async () => {
    const { salt, pages } = v.parse(v.fallback(answersSchema, none), await storage.getItem(KEY));
    const page = keyHasher(salt)(hostname + pathname).toString(16);
    const known = pages.find(([one]) => one === page);
    if (known !== undefined) return known[1];
    const answer = await isListed(hostname, pathname);
    await storage.setItem(KEY, { salt, pages: [...pages, [page, answer]].slice(-MOST) });
    return answer;
  });

export const forgetListedPages = (): Promise<void> => storage.removeItem(KEY);
