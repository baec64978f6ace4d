import { keyOf, someCandidate } from './candidates';
import type { ListEntry } from './item';

/** The keys of a list that are needed, and nothing twice. */
export interface Merged {
  readonly blocks: readonly string[];
  readonly allows: readonly string[];
}

/** The entries of one list, by their keys. */
export interface Gathered {
  add(entry: ListEntry): void;
  /** What a broader entry covers is left out; what the same list allows wins. */
  merged(): Merged;
}

export function gather(): Gathered {
  const sides = {
    block: new Map<string, ListEntry>(),
    allow: new Map<string, ListEntry>(),
    cancel: new Map<string, ListEntry>(),
  };
  return {
    add: (entry) => {
      sides[entry.effect].set(keyOf(entry), entry);
    },
    merged: () => {
      const { block, allow, cancel } = sides;
      for (const key of cancel.keys()) block.delete(key);
      const kept = [...block].filter(
        ([key, entry]) => !isCovered(entry, key, block) && !isCovered(entry, '', allow),
      );
      const blocks = kept.map(([key]) => key);
      const remaining = new Map(kept);
      // Without a broader block an exception changes nothing.
      const allows = [...allow]
        .filter(([key, entry]) => !isCovered(entry, key, allow) && isCovered(entry, '', remaining))
        .map(([key]) => key);
      return { blocks, allows };
    },
  };
}

/**
 * @param own the entry's own key, which does not count; empty where it is of the other side
 */
function isCovered(entry: ListEntry, own: string, by: ReadonlyMap<string, ListEntry>): boolean {
  if (by.size === 0) return false;
  const { host, path, match } = entry;
  return someCandidate(host, path, match, (key) => key !== own && by.has(key));
}
