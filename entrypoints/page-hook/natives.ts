/**
 * The browser's own functions, taken before any script of the page could change them. Everything
 * that runs later goes through these: a page that patches `DataTransfer` or `MessagePort` neither
 * sees a held file nor stops the hold.
 */
type Method<T, K extends keyof T> = T[K] extends (...args: infer Args) => infer Result
  ? (self: T, ...args: Args) => Result
  : never;

const { bind, call } = Function.prototype;
const bound = call.bind(bind) as <F>(method: F, self: unknown) => F;

/** A method as a function of its object. */
export const method = <T extends object, K extends keyof T & string>(
  prototype: T,
  name: K,
): Method<T, K> => bound(call, prototype[name]) as unknown as Method<T, K>;

/** A getter as a function of its object. */
export const getter = <T extends object, K extends keyof T & string>(
  prototype: T,
  name: K,
): ((self: T) => T[K]) => bound(call, Object.getOwnPropertyDescriptor(prototype, name)?.get);

export const addListener = method(EventTarget.prototype, 'addEventListener');
export const dispatch = method(EventTarget.prototype, 'dispatchEvent');
export const pathOf = method(Event.prototype, 'composedPath');
export const preventDefault = method(Event.prototype, 'preventDefault');
export const stop = method(Event.prototype, 'stopImmediatePropagation');
export const post = method(MessagePort.prototype, 'postMessage');
export const dataOf = getter(MessageEvent.prototype as MessageEvent<unknown>, 'data');

export const Transfer = DataTransfer;
export const filesOfTransfer = getter(DataTransfer.prototype, 'files');
export const itemsOf = getter(DataTransfer.prototype, 'items');
export const typesOf = getter(DataTransfer.prototype, 'types');
export const getData = method(DataTransfer.prototype, 'getData');
export const setData = method(DataTransfer.prototype, 'setData');
export const addItem = method(DataTransferItemList.prototype, 'add') as (
  list: DataTransferItemList,
  file: File,
) => void;
export const transferOfDrop = getter(DragEvent.prototype, 'dataTransfer');
export const transferOfPaste = getter(ClipboardEvent.prototype, 'clipboardData');
export const filesOfInput = getter(HTMLInputElement.prototype, 'files');
export const setFilesOfInput = bound(
  call,
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files')?.set,
) as unknown as (input: HTMLInputElement, files: FileList) => void;

export const has = method(WeakSet.prototype, 'has') as <T extends object>(
  set: WeakSet<T>,
  item: T,
) => boolean;
export const add = method(WeakSet.prototype, 'add') as <T extends object>(
  set: WeakSet<T>,
  item: T,
) => void;

export const hasOwn = Object.hasOwn;
const { defineProperty } = Object;

/** One more at the end. An assignment would ask the prototypes for a setter of that number. */
export function put<T>(list: T[], value: T): void {
  const flags = { writable: true, enumerable: true, configurable: true };
  defineProperty(list, list.length, { __proto__: null, value, ...flags } as PropertyDescriptor);
}

/** What `for (const … of list)` does by way of an iterator that a page can change. */
export function each<T>(list: ArrayLike<T>, visit: (value: T, index: number) => void): void {
  for (let index = 0; index < list.length; index++) visit(list[index] as T, index);
}

export function contains<T>(list: ArrayLike<T>, wanted: T): boolean {
  let found = false;
  each(list, (value) => {
    found ||= value === wanted;
  });
  return found;
}

/** Lists, of the browser's too, as one array of ours, by nothing that a page can change. */
export function listed<T>(list: ArrayLike<T>, more?: ArrayLike<T>): T[] {
  const all: T[] = [];
  const add = (value: T): void => {
    put(all, value);
  };
  each(list, add);
  if (more !== undefined) each(more, add);
  return all;
}

/** Nothing hears of the value but the two: the derived promise, which a page can have a hand in, has none. */
export const settled = method(Promise.prototype as Promise<unknown>, 'then') as <T>(
  promise: Promise<T>,
  done: (value: T) => void,
  failed: () => void,
) => unknown;

/** A WeakMap that a page cannot listen in on by patching its methods. */
export function privateMap<Key extends object, Value>(): {
  get: (key: Key) => Value | undefined;
  set: (key: Key, value: Value) => void;
} {
  const map = new WeakMap<Key, Value>();
  return { get: bound(map.get, map), set: bound(map.set, map) };
}
