import { isOnAny } from '../core/lists/hashed-list';
import { unpackList } from '../core/lists/packed-list';
import type { PackedList } from '../core/protocol-lists';

declare const chrome: {
  readonly storage: { readonly local: { get(): Promise<Readonly<Record<string, unknown>>> } };
};

/** In a page of the extension: what the background does at its first question, and at those after it. */
Object.assign(globalThis, {
  measureLookups: async (count: number) => {
    const start = performance.now();
    const stored = await chrome.storage.local.get();
    const bodies = Object.entries(stored).filter(([key]) => key.startsWith('list-'));
    const packed = bodies.map(([, body]) => ({ ...(body as PackedList), salt: 'salt' }));
    const lists = packed.map(unpackList);
    const first = performance.now() - start;
    const times = Array.from({ length: count }, (_, index) => {
      const begun = performance.now();
      isOnAny(lists, `a.b.host-${index}.example`, '/tools/face/new');
      return performance.now() - begun;
    });
    const bytes = packed.reduce((sum, { blocks }) => sum + blocks.length, 0);
    return { first, times, bytes };
  },
});
