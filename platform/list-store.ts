import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { inTurn } from '../core/in-turn';
import { withName, type HashedList } from '../core/lists/hashed-list';
import { packList, unpackList } from '../core/lists/packed-list';
import type { Counts } from '../core/lists/compile-list';
import type { PackedList } from '../core/protocol-lists';
import { randomToken } from './random-token';

/**
 * In `storage.local`, not in IndexedDB: on Chromium private windows have a database of their own, and a list
 * that is imported must count there too. It has room for 10 MB; a list of half a million takes 5.3.
 */
const LISTS = 'local:lists';
const bodyKey = (id: string): `local:${string}` => `local:list-${id}`;

const countsSchema = v.object({
  lines: v.number(),
  accepted: v.number(),
  merged: v.number(),
  ignored: v.record(v.string(), v.number()),
  syntaxes: v.record(v.string(), v.number()),
});
const listsSchema = v.fallback(
  v.array(
    v.object({
      id: v.string(),
      name: v.string(),
      day: v.string(),
      salt: v.string(),
      counts: countsSchema,
    }),
  ),
  [],
);
const bodySchema = v.object({ blocks: v.string(), allows: v.string(), hasPaths: v.boolean() });

/** A list as it can be shown: it has no names of sites. */
export interface ImportedList {
  readonly id: string;
  /** that the person gave */
  readonly name: string;
  /** ISO date of the import */
  readonly day: string;
  /** of this device, the same for all lists: a name is hashed once to be looked up in all of them */
  readonly salt: string;
  readonly counts: Counts;
}

export const readLists = async (): Promise<readonly ImportedList[]> =>
  v.parse(listsSchema, await storage.getItem(LISTS));

/** The salt for the next import. */
export const deviceSalt = async (): Promise<string> =>
  (await readLists())[0]?.salt ?? randomToken();

/** @throws when one is damaged or cannot be read: then nobody knows what is on it */
export async function readHashedLists(): Promise<readonly HashedList[]> {
  return Promise.all((await readLists()).map(readHashed));
}

const readHashed = async ({ id, salt }: ImportedList): Promise<HashedList> =>
  unpackList({ salt, ...v.parse(bodySchema, await storage.getItem(bodyKey(id))) });

const turn = inTurn();

/** `no-room`: nothing has changed, and a list that was to be replaced is as it was. */
export type Stored = 'stored' | 'no-room';

/**
 * Keeps a list, in the place of one of the same name.
 *
 * @param day ISO date
 * @throws when it cannot be stored; nothing has changed then
 */
export const keepList = (
  name: string,
  day: string,
  packed: PackedList,
  counts: Counts,
): Promise<Stored> =>
  turn(async () => {
    const lists = await readLists();
    const before = lists.find((list) => list.name === name);
    const list = { id: before?.id ?? randomToken(), name, day, salt: packed.salt, counts };
    const index =
      before === undefined ? [...lists, list] : lists.map((one) => (one === before ? list : one));
    return write(index, list.id, packed);
  });

/** A public suffix that was refused, taken all the same. @throws as above */
export const addSuffix = (id: string, suffix: string): Promise<Stored> =>
  turn(async () => {
    const lists = await readLists();
    const list = lists.find((one) => one.id === id);
    if (list === undefined) return 'stored';
    const more = withName(await readHashed(list), suffix);
    const counts = { ...list.counts, accepted: list.counts.accepted + 1 };
    const index = lists.map((one) => (one === list ? { ...list, counts } : one));
    return write(index, id, packList(more));
  });

export const removeList = (id: string): Promise<void> =>
  turn(async () => {
    await storage.setItem(
      LISTS,
      (await readLists()).filter((list) => list.id !== id),
    );
    await storage.removeItem(bodyKey(id));
  });

/** Index and hashes in one call, which a browser takes as a whole or not at all. */
async function write(
  index: readonly ImportedList[],
  id: string,
  { blocks, allows, hasPaths }: PackedList,
): Promise<Stored> {
  try {
    await storage.setItems([
      { key: LISTS, value: index },
      { key: bodyKey(id), value: { blocks, allows, hasPaths } },
    ]);
    return 'stored';
  } catch (error) {
    if (/quota/i.test(String(error))) return 'no-room';
    throw error;
  }
}

/** @returns how to stop listening */
export function onListsChanged(listener: () => void): () => void {
  const look = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(changes).some((key) => key === 'lists' || key.startsWith('list-'))) listener();
  };
  browser.storage.local.onChanged.addListener(look);
  return () => {
    browser.storage.local.onChanged.removeListener(look);
  };
}
