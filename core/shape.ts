/**
 * Checks of messages between our own machines. The page scripts carry them, and a schema library
 * would be a fifth of all that those may weigh; what a person or an administrator hands in is
 * parsed with one (settings, law).
 */
export type Shape<T> = (value: unknown) => value is T;
export type Of<S> = S extends Shape<infer T> ? T : never;

export const text: Shape<string> = (value) => typeof value === 'string';
export const number: Shape<number> = (value) => typeof value === 'number';
export const flag: Shape<boolean> = (value) => typeof value === 'boolean';
export const file: Shape<File> = (value) => value instanceof File;
export const blob: Shape<Blob> = (value) => value instanceof Blob;
export const bitmap: Shape<ImageBitmap> = (value) => value instanceof ImageBitmap;

export const oneOf =
  <const T extends string>(...options: readonly T[]): Shape<T> =>
  (value): value is T =>
    options.includes(value as T);

export const listOf =
  <T>(item: Shape<T>): Shape<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.every(item);

export const optional =
  <T>(inner: Shape<T>): Shape<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || inner(value);

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Optional<F extends Fields> = {
  [K in keyof F]: undefined extends Of<F[K]> ? K : never;
}[keyof F];
/** Fields that may be undefined may be absent. */
type Recorded<F extends Fields> = { [K in Exclude<keyof F, Optional<F>>]: Of<F[K]> } & {
  [K in Optional<F>]?: Of<F[K]>;
};

/** Fields beyond those named are left alone. */
export const record =
  <const F extends Fields>(fields: F): Shape<Recorded<F>> =>
  (value): value is Recorded<F> =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(fields).every(([name, shape]) =>
      shape((value as Record<string, unknown>)[name]),
    );

export const either =
  <S extends readonly Shape<unknown>[]>(...shapes: S): Shape<Of<S[number]>> =>
  (value): value is Of<S[number]> =>
    shapes.some((shape) => shape(value));

/** @throws when it is something else */
export function parsed<T>(shape: Shape<T>, value: unknown): T {
  if (!shape(value)) throw new Error('A message that makes no sense');
  return value;
}
