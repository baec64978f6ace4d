/**
 * Lists by nothing that a page can change: in its world `push`, an index and a spread go through what it may
 * have put into `Array.prototype`, and `length` of a list of the browser's is a getter.
 */
const { defineProperty } = Reflect;

export function append<T>(all: T[], value: T): void {
  const data = { writable: true, enumerable: true, configurable: true };
  defineProperty(all, all.length, { __proto__: null, value, ...data } as PropertyDescriptor);
}

/** What is in these lists, of the browser's or of our own, one after the other. */
export function listed<T>(
  list: Readonly<Record<number, T>>,
  more: Readonly<Record<number, T>> = [],
): T[] {
  const all: T[] = [];
  for (let index = 0; list[index] !== undefined; index++) append(all, list[index] as T);
  for (let index = 0; more[index] !== undefined; index++) append(all, more[index] as T);
  return all;
}

/** What is in one list and not in the other. */
export function without<T>(list: readonly T[], others: readonly T[]): T[] {
  const all: T[] = [];
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- that one asks an iterator
  each: for (let index = 0; index < list.length; index++) {
    const item = list[index] as T;
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- that one asks an iterator
    for (let at = 0; at < others.length; at++) if (others[at] === item) continue each;
    append(all, item);
  }
  return all;
}
