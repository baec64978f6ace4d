import { expect, it } from 'vitest';
import { askedLevel, isAsStrict, isUnseen, isUnseenMark, markOf } from '../../core/asked-level';
import { notInspected, type Inspection } from '../../core/inspection';
import { noFace, oneFace } from './examples';

const broken = notInspected('broken');
const camera = notInspected('camera');

it.each<[string, Inspection, boolean]>([
  ['no face', noFace, false],
  ['a face', oneFace, false],
  ['a broken file', broken, true],
  ['the camera', camera, false],
])('%s is unseen: %j', (_, inspection, expected) => {
  expect(isUnseen({ inspection })).toBe(expected);
});

it.each([
  ['hold', 'warn', broken, false, 'hold-unseen'],
  ['hold', 'remind', broken, false, 'hold-unseen'],
  ['hold', 'warn', broken, true, 'warn'],
  ['hold', 'warn', oneFace, false, 'warn'],
  ['hold', 'warn', camera, false, 'warn'],
  ['ask', 'warn', broken, false, 'warn'],
  ['ask', 'hold', broken, false, 'hold'],
] as const)(
  'what nobody could look at: "%s", at the level %s, is asked about %j, answered before %j, as %s',
  (onUninspectable, level, inspection, answered, expected) => {
    expect(askedLevel({ level, onUninspectable }, [{ inspection, answered }])).toBe(expected);
  },
);

it.each([
  ['a face', oneFace, 'sha'],
  ['a broken file', broken, 'unseen:sha'],
  ['the camera', camera, 'sha'],
])('%s is known again by its mark', (_, inspection, expected) => {
  const mark = markOf({ inspection: { ...inspection, mark: 'sha' } });
  expect(mark).toBe(expected);
  expect(isUnseenMark(mark ?? '')).toBe(expected !== 'sha');
  expect(markOf({ inspection })).toBeUndefined();
});

it.each([
  ['remind', 'warn', false],
  ['warn', 'warn', true],
  ['hold', 'warn', true],
  ['hold', 'hold-unseen', false],
  ['hold-unseen', 'hold', true],
] as const)('an answer at the level %s is enough at %s: %s', (given, now, expected) => {
  expect(isAsStrict(given, now)).toBe(expected);
});
