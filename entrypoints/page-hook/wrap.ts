/** What each wrapper stands for: a page that asks for its text reads the browser's own. */
const natives = new WeakMap<object, object>();
const nativeOf = natives.get.bind(natives);
const { apply } = Reflect;

type Call = (...args: unknown[]) => unknown;

/**
 * A proxy keeps name, length and every property. Only its text differs, which is why
 * `Function.prototype.toString` is wrapped first.
 */
function stand<Native extends object>(
  native: Native,
  around: (self: never, args: never, native: Call) => unknown,
): Native {
  const wrapper = new Proxy(native, {
    apply: (_, self: never, args: never[]) =>
      around(self, args as never, (...passed) => apply(native as unknown as Call, self, passed)),
  });
  natives.set(wrapper, native);
  return wrapper;
}

/**
 * Puts `around` in the place of a method; where the browser has no such method, nothing happens.
 *
 * @param around gets the object, the arguments, and the native bound to that object
 */
export function wrapMethod<Self, Args extends unknown[]>(
  owner: object,
  name: string,
  around: (self: Self, args: Args, native: Call) => unknown,
): void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name);
  if (typeof descriptor?.value !== 'function') return;
  descriptor.value = stand(descriptor.value as object, around as never);
  // Another extension may have made it final; then it stays as it is.
  Reflect.defineProperty(owner, name, descriptor);
}

interface Accessor {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** The same for an accessor. */
export function wrapAccessor<Self>(
  owner: object,
  name: string,
  around: {
    get: (self: Self, native: Call) => unknown;
    set?: (self: Self, value: unknown, native: Call) => unknown;
  },
): void {
  const { get, set } = (Object.getOwnPropertyDescriptor(owner, name) ?? {}) as Accessor;
  const { get: aroundGet, set: aroundSet } = around;
  if (get === undefined) return;
  Reflect.defineProperty(owner, name, {
    get: stand(get, (self: Self, _: never[], native) => aroundGet(self, native)),
    ...(set !== undefined &&
      aroundSet !== undefined && {
        set: stand(set, (self: Self, [value]: [unknown], native) => aroundSet(self, value, native)),
      }),
  });
}

wrapMethod<object, unknown[]>(Function.prototype, 'toString', (self, _, native) => {
  const original = typeof self === 'function' ? nativeOf(self) : undefined;
  return original === undefined ? native() : apply(textOf, original, []);
});
const textOf = natives.get(Function.prototype.toString) as Call;
