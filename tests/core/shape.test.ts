import { describe, expect, it } from 'vitest';
import {
  either,
  file,
  flag,
  listOf,
  number,
  oneOf,
  optional,
  parsed,
  record,
  text,
  type Shape,
} from '../../core/shape';

const point = record({ x: number, name: optional(text) });

const cases: [string, Shape<unknown>, unknown[], unknown[]][] = [
  ['text', text, ['', 'a'], [1, null, undefined, {}]],
  ['number', number, [0, -1.5, NaN], ['1', null]],
  ['flag', flag, [true, false], [0, 'true', undefined]],
  ['file', file, [new File([], 'a')], [new Blob([]), { name: 'a' }, null]],
  ['oneOf', oneOf('a', 'b'), ['a', 'b'], ['c', '', 1, undefined]],
  ['listOf', listOf(number), [[], [1, 2]], [[1, '2'], {}, 'ab', null]],
  ['optional', optional(text), [undefined, 'a'], [null, 1]],
  [
    'record',
    point,
    [{ x: 1 }, { x: 1, name: 'a' }, { x: 1, name: undefined, more: 1 }],
    [{}, { x: '1' }, { x: 1, name: 2 }, null, undefined, 'x', [1]],
  ],
  [
    'either',
    either(record({ kind: oneOf('a'), id: number }), record({ kind: oneOf('b') })),
    [{ kind: 'a', id: 1 }, { kind: 'b' }],
    [{ kind: 'a' }, { kind: 'c' }, { id: 1 }, null],
  ],
];

describe.each(cases)('%s', (_, shape, good, bad) => {
  it.each(good.map((value) => [value]))('is %o', (value) => {
    expect(shape(value)).toBe(true);
    expect(parsed(shape, value)).toBe(value);
  });

  it.each(bad.map((value) => [value]))('is not %o', (value) => {
    expect(shape(value)).toBe(false);
    expect(() => parsed(shape, value)).toThrow('makes no sense');
  });
});
