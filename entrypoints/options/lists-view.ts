import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ListSource } from '../../components/list-form';
import { isoDay } from '../../core/day';
import type { ImportStage } from '../../core/list-import-stage';
import { importList } from '../../platform/list-import';
import {
  addSuffix,
  deviceSalt,
  keepList,
  onListsChanged,
  readLists,
  removeList,
  type ImportedList,
} from '../../platform/list-store';

/** The lists as they are stored, and the import that is under way on this page. */
export interface ListsView {
  readonly lists: readonly ImportedList[];
  readonly stage: ImportStage;
  readonly removed: string | undefined;
  /** how many imports have ended well on this page */
  readonly importCount: number;
  /** @param mayReplace a list of the same name */
  readonly start: (list: ListSource, mayReplace: boolean) => Promise<void>;
  readonly cancel: () => void;
  readonly takeSuffix: (suffix: string) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  /** Follows what is stored. @returns how to stop */
  readonly follow: () => () => void;
}

type Importing = typeof importList;

export function createListsView(read: Importing = importList): StoreApi<ListsView> {
  let running = new AbortController();
  return createStore<ListsView>((set, get) => {
    const look = async (): Promise<void> => {
      set({ lists: await readLists() });
    };
    const stop = (stage: Extract<ImportStage, { readonly kind: 'stopped' }>): void => {
      set({ stage });
    };
    const run = async (list: ListSource, { signal }: AbortController): Promise<ImportStage> => {
      const job = { source: list.source, salt: await deviceSalt(), ...list.options };
      const result = await read(job, signal, (share) => {
        set({ stage: { kind: 'working', share } });
      });
      if (result.kind === 'refused') return { kind: 'stopped', why: result.why };
      const { report } = result;
      if (result.kind === 'empty') return { kind: 'stopped', why: 'empty', report };
      const day = isoDay(new Date());
      const kept = await keepList(list.name, day, result.list, report.counts);
      if (kept === 'no-room') return { kind: 'stopped', why: 'no-room' };
      await look();
      const id = get().lists.find(({ name }) => name === list.name)?.id ?? '';
      return { kind: 'done', id, name: list.name, report, taken: [] };
    };
    return {
      lists: [],
      stage: { kind: 'idle' },
      removed: undefined,
      importCount: 0,
      start: async (list, mayReplace) => {
        if (!mayReplace && get().lists.some(({ name }) => name === list.name)) {
          stop({ kind: 'stopped', why: 'held' });
          return;
        }
        const own = new AbortController();
        running = own;
        set({ stage: { kind: 'working', share: 0 }, removed: undefined });
        try {
          const stage = await run(list, own);
          set({ stage, importCount: get().importCount + (stage.kind === 'done' ? 1 : 0) });
        } catch {
          stop({ kind: 'stopped', why: own.signal.aborted ? 'cancelled' : 'failed' });
        }
      },
      cancel: () => {
        running.abort();
      },
      takeSuffix: async (suffix) => {
        const { stage } = get();
        if (stage.kind !== 'done') return;
        try {
          const kept = await addSuffix(stage.id, suffix);
          if (kept === 'stored') set({ stage: { ...stage, taken: [...stage.taken, suffix] } });
          else stop({ kind: 'stopped', why: 'no-room' });
        } catch {
          stop({ kind: 'stopped', why: 'failed' });
        }
      },
      remove: async (id) => {
        const name = get().lists.find((list) => list.id === id)?.name;
        try {
          await removeList(id);
          await look();
          set({ removed: name, stage: { kind: 'idle' } });
        } catch {
          stop({ kind: 'stopped', why: 'failed' });
        }
      },
      follow: () => {
        // What cannot be read is as it was.
        const again = (): void => void look().catch(() => undefined);
        again();
        return onListsChanged(again);
      },
    };
  });
}
