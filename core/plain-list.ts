/**
 * Lists by nothing that a page can change: in its world `push`, an index and a spread go through what it may
 * have put into `Array.prototype`, and `length` of a list of the browser's is a getter.
 */
const { defineProperty, hasOwn } = Object;

/** One more at the end. An assignment would ask the prototypes for a setter of that number. */
export function append<T>(all: T[], value: T): void {
  const data = { writable: true, enumerable: true, configurable: true };
  defineProperty(all, all.length, { __proto__: null, value, ...data } as PropertyDescriptor);
}

/** What `for (const … of list)` does by way of an iterator, for a list of ours or of the browser's. */
export function each<T>(list: Readonly<Record<number, T>>, visit: (value: T) => void): void {
  for (let index = 0; hasOwn(list, index); index++) visit(list[index] as T);
}

/** What is in these lists, one after the other. */
export function listed<T>(
  list: Readonly<Record<number, T>>,
  more: Readonly<Record<number, T>> = [],
): T[] {
  const all: T[] = [];
  const add = (value: T): void => {
    append(all, value);
  };
  each(list, add);
  each(more, add);
  return all;
}

export function has<T>(list: readonly T[], wanted: T): boolean {
  let found = false;
  each(list, (value) => {
    if (value === wanted) found = true;
  });
  return found;
}

/** What is in one list and not in the other. */
export function without<T>(list: readonly T[], others: readonly T[]): T[] {
  const all: T[] = [];
  each(list, (value) => {
    if (!has(others, value)) append(all, value);
  });
  return all;
}
