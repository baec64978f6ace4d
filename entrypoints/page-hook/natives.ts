import { bound, getter, method, setter } from '../../platform/uncurried';

/**
 * The browser's own functions, taken before any script of the page could change them. Everything
 * that runs later goes through these: a page that patches `DataTransfer` or `MessagePort` neither
 * sees a held file nor stops the hold.
 */
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
export const setFilesOfInput = setter(HTMLInputElement.prototype, 'files');

export const has = method(WeakSet.prototype, 'has') as <T extends object>(
  set: WeakSet<T>,
  item: T,
) => boolean;
export const add = method(WeakSet.prototype, 'add') as <T extends object>(
  set: WeakSet<T>,
  item: T,
) => void;

export const hasOwn = Object.hasOwn;
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
