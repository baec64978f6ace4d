import { compileList, type Counts } from '../../core/lists/compile-list';
import { packList } from '../../core/lists/packed-list';
import type { PackedList } from '../../core/protocol-lists';
import { deviceSalt, keepList, readLists } from '../../platform/list-store';

const made = (text: string, salt: string): { packed: PackedList; counts: Counts } => {
  const result = compileList(text, salt, { paths: false, cosmetic: false });
  if (result.kind !== 'compiled') throw new Error(result.kind);
  return { packed: packList(result.list), counts: result.report.counts };
};
/** Imports a list, without a Worker. */
export const keep = async (name: string, text: string) => {
  const { packed, counts } = made(text, await deviceSalt());
  return keepList(name, '2026-11-26', packed, counts);
};

/** @throws when there is no such list */
export const idOf = async (name: string): Promise<string> => {
  const found = (await readLists()).find((list) => list.name === name);
  if (found === undefined) throw new Error(`No list ${name}`);
  return found.id;
};
