/**
 * Has a page listen in on everything that code of others may call without a thought: iterators, methods of arrays,
 * promises and functions, setters and getters on the prototype of all objects, and what constructors are called with.
 * What it catches of a file is in `window.stolen`, by the file's name; of a text, as "text".
 *
 * @param secret a part of a text that is not to be caught either
 */
export const pollution = (secret = 'nothing like this'): string => `(() => {
  const { File, Blob, Object, Array, Reflect, Promise, String, RegExp, Function } = window;
  const { getOwnPropertyDescriptor, defineProperty, getPrototypeOf } = Object;
  const { apply, ownKeys, construct } = Reflect;
  const isFile = Function.prototype.call.bind(getOwnPropertyDescriptor(Blob.prototype, 'size').get);
  const nameOf = Function.prototype.call.bind(getOwnPropertyDescriptor(File.prototype, 'name').get);
  const { includes } = String.prototype;
  const isBlob = (value) => { try { isFile(value); return true; } catch { return false; } };
  const stolen = (window.stolen = []);
  let isLooking = false;
  const look = (value, depth) => {
    if (typeof value === 'string') {
      if (apply(includes, value, [${JSON.stringify(secret)}])) stolen[stolen.length] = 'text';
      return;
    }
    if (typeof value !== 'object' || value === null || depth === 0) return;
    if (isBlob(value)) {
      let name = 'a blob';
      try { name = nameOf(value); } catch {}
      stolen[stolen.length] = name;
      return;
    }
    const keys = ownKeys(value);
    for (let at = 0; at < keys.length && at < 20; at++) {
      look(getOwnPropertyDescriptor(value, keys[at])?.value, depth - 1);
    }
  };
  const note = (...values) => {
    if (isLooking) return;
    isLooking = true;
    try { look(values, 5); } finally { isLooking = false; }
  };
  const spy = (owner, name, answer) => {
    const descriptor = getOwnPropertyDescriptor(owner, name);
    const native = descriptor?.value;
    if (typeof native !== 'function' || descriptor.configurable !== true) return;
    defineProperty(owner, name, { ...descriptor, value: function (...args) {
      note(this, args);
      const result = answer === undefined ? apply(native, this, args) : answer(this, args, native);
      note(result);
      return result;
    } });
  };
  const numbersAreNowhere = (self, args, native) => typeof args[0] !== 'number' && apply(native, self, args);
  spy(getPrototypeOf([][Symbol.iterator]()), 'next');
  spy(Array.prototype, Symbol.iterator);
  for (const name of ['map', 'filter', 'forEach', 'some', 'every', 'indexOf', 'find', 'flatMap', 'flat', 'concat',
    'push', 'unshift', 'shift', 'pop', 'slice', 'splice', 'join', 'values', 'entries', 'fill', 'at', 'reduce']) {
    spy(Array.prototype, name);
  }
  spy(Array.prototype, 'includes', numbersAreNowhere);
  for (const name of ['from', 'of']) spy(Array, name);
  for (const name of ['keys', 'values', 'entries', 'assign', 'defineProperty', 'fromEntries', 'hasOwn', 'create']) {
    spy(Object, name);
  }
  for (const name of ['apply', 'construct', 'get', 'defineProperty']) spy(Reflect, name);
  for (const name of ['call', 'apply', 'bind']) spy(Function.prototype, name);
  for (const name of ['matchAll', 'match', 'split', 'replace', 'charCodeAt', 'trim']) spy(String.prototype, name);
  for (const name of ['exec', 'test', Symbol.match, Symbol.matchAll]) spy(RegExp.prototype, name);
  for (const name of ['stringify', 'parse']) spy(JSON, name);
  for (const name of ['atob', 'structuredClone', 'decodeURIComponent', 'postMessage']) spy(window, name);
  spy(Uint8Array.__proto__, 'from');
  const { then } = Promise.prototype;
  for (const name of ['then', 'catch', 'finally']) {
    spy(Promise.prototype, name, (self, args, native) => {
      apply(then, self, [note, () => {}]);
      return apply(native, self, args);
    });
  }
  for (const name of ['then', 'kind', 'files', 'contents', 'id', 'file', 'ending', 'leaveOut', 'replacements', 'place']) {
    defineProperty(Object.prototype, name, {
      configurable: true,
      get() { note(this); return undefined; },
      set(value) { note(value); defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true }); },
    });
  }
  for (const name of ['0', '1', '2']) {
    defineProperty(Object.prototype, name, {
      configurable: true,
      get() { return undefined; },
      set(value) { note(value); defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true }); },
    });
  }
  for (const name of ['File', 'Blob', 'Uint8Array', 'MessageEvent', 'DataTransfer', 'WeakMap', 'WeakSet', 'Map', 'Set']) {
    const Native = window[name];
    window[name] = new Proxy(Native, { construct: (_, args, target) => { note(args); return construct(Native, args, target); } });
  }
  for (const kind of [File, Node, Element, HTMLInputElement, MessageEvent, Promise]) {
    const native = Function.prototype[Symbol.hasInstance];
    defineProperty(kind, Symbol.hasInstance, { value: function (value) { note(value); return apply(native, this, [value]); } });
  }
})()`;

/** What was caught so far. */
export const STOLEN = '[...new Set(window.stolen)].join()';
