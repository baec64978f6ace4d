import { describe, expect, it } from 'vitest';
import { parseLayer } from '../../../core/settings/parse-layer';

const long = 'x'.repeat(301);

describe('parseLayer', () => {
  it.each<[string, unknown, object, object[]]>([
    ['nothing', {}, {}, []],
    ['no object', 'warn', {}, []],
    ['a list', ['warn'], {}, []],
    ['null', null, {}, []],
    ['a value', { level: 'hold' }, { level: 'hold' }, []],
    [
      'a value that there is not, and another',
      { level: 'off', camera: 'pass' },
      { camera: 'pass' },
      [{ key: 'level', value: 'off', why: 'not-allowed' }],
    ],
    ['a value of another type', { level: 5 }, {}, [{ key: 'level', value: '5', why: 'not-text' }]],
    [
      'a key that there is not',
      { colour: 'red', level: 'remind' },
      { level: 'remind' },
      [{ key: 'colour', value: 'red', why: 'unknown-key' }],
    ],
    [
      'a key of every object',
      JSON.parse('{"__proto__": {"level": "remind"}, "toString": "x"}'),
      {},
      [
        { key: '__proto__', value: '{"level":"remind"}', why: 'unknown-key' },
        { key: 'toString', value: 'x', why: 'unknown-key' },
      ],
    ],
    [
      'one bad element of a list',
      { addSites: ['a.example', 7, 'b.example', ''] },
      { addSites: ['a.example', 'b.example'] },
      [
        { key: 'addSites', value: '7', why: 'not-text' },
        { key: 'addSites', value: '', why: 'not-allowed' },
      ],
    ],
    [
      'nothing left of a list',
      { removeSites: [7] },
      {},
      [{ key: 'removeSites', value: '7', why: 'not-text' }],
    ],
    ['an empty list', { addSites: [] }, { addSites: [] }, []],
    ['the same twice', { addSites: ['a.example', 'a.example'] }, { addSites: ['a.example'] }, []],
    ['one text for a list', { addSites: 'a.example' }, { addSites: ['a.example'] }, []],
    [
      'categories',
      { categories: ['+carrier', '-video', 'video'] },
      { categories: ['+carrier', '-video'] },
      [{ key: 'categories', value: 'video', why: 'not-allowed' }],
    ],
    ['wrapped as for Google Admin', { level: { Value: 'hold' } }, { level: 'hold' }, []],
    ['a wrapped list', { addSites: { Value: ['a.example'] } }, { addSites: ['a.example'] }, []],
    [
      'what can never be hidden',
      { hiddenFeatures: ['sites', 'policy'] },
      { hiddenFeatures: ['sites'] },
      [{ key: 'hiddenFeatures', value: 'policy', why: 'not-allowed' }],
    ],
    [
      'too long a text',
      { contactText: long },
      {},
      [{ key: 'contactText', value: `${long.slice(0, 60)}…`, why: 'too-long' }],
    ],
    [
      'an address that could run',
      { contactUrl: 'javascript:alert(1)' },
      {},
      [{ key: 'contactUrl', value: 'javascript:alert(1)', why: 'not-allowed' }],
    ],
    [
      'undefined',
      { level: undefined },
      {},
      [{ key: 'level', value: 'undefined', why: 'not-text' }],
    ],
  ])('%s', (_, untrusted, values, rejected) => {
    expect(parseLayer(untrusted)).toEqual({ values, rejected });
  });
});
