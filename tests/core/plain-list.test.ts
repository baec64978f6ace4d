import { afterEach, describe, expect, it, vi } from 'vitest';
import { append, listed, without } from '../../core/plain-list';

/** As a list of the browser's: what it has is its own, and how much of it a getter says. */
class FileListLike {
  readonly [index: number]: string;
  constructor(items: readonly string[]) {
    Object.assign(this, items);
  }
  get length(): number {
    return Object.keys(this).length;
  }
}

it('lists what a list of the browser’s has, and one after the other', () => {
  expect(listed(new FileListLike(['a', 'b']))).toEqual(['a', 'b']);
  expect(listed(new FileListLike(['a']), ['b', 'c'])).toEqual(['a', 'b', 'c']);
  expect(listed([], ['b'])).toEqual(['b']);
  expect(listed([])).toEqual([]);
});

it.each([
  [['a', 'b', 'c'], ['b'], ['a', 'c']],
  [['a', 'b'], ['c', 'b', 'a'], []],
  [['a', 'a'], [], ['a', 'a']],
])('%j without %j is %j', (list, others, left) => {
  expect(without(list, others)).toEqual(left);
});

describe('a page that patches', () => {
  const learned: unknown[] = [];
  /** Before anything else: what looks at a failure needs lists too. */
  const mend = (): void => {
    vi.restoreAllMocks();
    for (const index of [0, 1, 2]) Reflect.deleteProperty(Array.prototype, index);
    Reflect.deleteProperty(Object.prototype, 'get');
  };
  afterEach(mend);

  it.each<[string, () => void]>([
    [
      'the setters of indices',
      () => {
        for (const index of [0, 1, 2]) {
          Object.defineProperty(Array.prototype, index, {
            configurable: true,
            get: () => undefined,
            set: (value: unknown) => {
              Reflect.defineProperty(learned, learned.length, { value });
            },
          });
        }
      },
    ],
    [
      'iterators',
      () => {
        vi.spyOn(Array.prototype, Symbol.iterator).mockImplementation(() => {
          throw new Error('an iterator was asked');
        });
      },
    ],
    [
      'push, filter, includes and concat',
      () => {
        for (const name of ['push', 'filter', 'includes', 'concat'] as const) {
          vi.spyOn(Array.prototype, name).mockImplementation(() => {
            throw new Error(name);
          });
        }
      },
    ],
    [
      'the length of a list',
      () => {
        vi.spyOn(FileListLike.prototype, 'length', 'get').mockReturnValue(0);
      },
    ],
    [
      'what every object inherits',
      () => {
        Object.defineProperty(Object.prototype, 'get', { configurable: true, value: () => 'x' });
      },
    ],
  ])('%s learns nothing and hides nothing', (_, patch) => {
    const list = new FileListLike(['a', 'b']);
    const all: string[] = [];
    patch();
    append(all, 'a');
    append(all, 'b');
    const taken = listed(list, all);
    const left = without(taken, all);
    const found = [taken.length, taken[0], taken[3], left.length, learned.length];
    mend();
    expect(found).toEqual([4, 'a', 'b', 0, 0]);
  });
});
