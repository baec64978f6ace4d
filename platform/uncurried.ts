type Method<T, K extends keyof T> = T[K] extends (...args: infer Args) => infer Result
  ? (self: T, ...args: Args) => Result
  : never;

// A page may change these later too.
const { bind, call } = Function.prototype;

/** A method with its object. */
export const bound = call.bind(bind) as <F>(method: F, self: unknown) => F;

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

/** A setter, the same way. */
export const setter = <T extends object, K extends keyof T & string>(
  prototype: T,
  name: K,
): ((self: T, value: T[K]) => void) =>
  bound(call, Object.getOwnPropertyDescriptor(prototype, name)?.set);
