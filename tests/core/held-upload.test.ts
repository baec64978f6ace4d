import { describe, expect, it, vi } from 'vitest';
import {
  advance,
  kept,
  newHold,
  type DropReason,
  type HeldUpload,
  type HoldEvent,
} from '../../core/held-upload';

const ask = (leaveOut?: number[], cover?: number[]) => ({ kind: 'ask', leaveOut, cover }) as const;
const hidden = new File(['hidden'], 'photo.jpg');

const events = {
  'inspected: release': { kind: 'inspected', verdict: { kind: 'release' } },
  'inspected: ask': { kind: 'inspected', verdict: ask() },
  'inspected: ask, divisible': { kind: 'inspected', verdict: ask([1], [1]) },
  'attested: only-me': { kind: 'attested', attestation: 'only-me' },
  'attested: everyone-said-yes': { kind: 'attested', attestation: 'everyone-said-yes' },
  'attested: not-a-real-person': { kind: 'attested', attestation: 'not-a-real-person' },
  'attested: someone-did-not': { kind: 'attested', attestation: 'someone-did-not' },
  'adult-said-yes': { kind: 'adult-said-yes' },
  'answered-before': { kind: 'answered-before' },
  'left-out': { kind: 'left-out' },
  'faces-hidden': { kind: 'faces-hidden', replacements: [undefined, hidden] },
  'faces-hidden: another': { kind: 'faces-hidden', replacements: [hidden] },
  refused: { kind: 'refused' },
  'choose-another': { kind: 'choose-another' },
  cancelled: { kind: 'cancelled' },
  superseded: { kind: 'superseded' },
  'cannot-ask': { kind: 'cannot-ask' },
  'extension-gone': { kind: 'extension-gone' },
} as const satisfies Record<string, HoldEvent>;

type EventName = keyof typeof events;

const released = (...leaveOut: number[]): HeldUpload => ({
  kind: 'settled',
  ending: { kind: 'released', leaveOut },
});
const replaced: HeldUpload = {
  kind: 'settled',
  ending: { kind: 'replaced', leaveOut: [], replacements: [undefined, hidden] },
};
const dropped = (why: DropReason): HeldUpload => ({
  kind: 'settled',
  ending: { kind: 'dropped', why },
});
const asking: HeldUpload = { kind: 'asking', leaveOut: [1], cover: [1] };
const askingWhole: HeldUpload = { kind: 'asking', leaveOut: undefined, cover: undefined };

const atAnyTime = {
  refused: dropped('refused'),
  'choose-another': dropped('choose-another'),
  cancelled: dropped('cancelled'),
  superseded: dropped('superseded'),
  'cannot-ask': dropped('cannot-ask'),
  'extension-gone': dropped('extension-gone'),
};

const whenInspecting: Record<EventName, HeldUpload> = {
  'inspected: release': released(),
  'inspected: ask': askingWhole,
  'inspected: ask, divisible': asking,
  'attested: only-me': newHold,
  'attested: everyone-said-yes': newHold,
  'attested: not-a-real-person': newHold,
  'attested: someone-did-not': newHold,
  'adult-said-yes': newHold,
  'answered-before': newHold,
  'left-out': newHold,
  'faces-hidden': newHold,
  'faces-hidden: another': newHold,
  ...atAnyTime,
};

const whenAsking: Record<EventName, HeldUpload> = {
  'inspected: release': asking,
  'inspected: ask': asking,
  'inspected: ask, divisible': asking,
  'attested: only-me': released(),
  'attested: everyone-said-yes': released(),
  'attested: not-a-real-person': released(),
  'attested: someone-did-not': dropped('refused'),
  'adult-said-yes': released(),
  'answered-before': released(),
  'left-out': released(1),
  'faces-hidden': replaced,
  'faces-hidden: another': dropped('refused'),
  ...atAnyTime,
};

const names = Object.keys(events) as EventName[];

describe('a held upload', () => {
  it.each(names)('inspecting, then %s', (name) => {
    expect(advance(newHold, events[name])).toEqual(whenInspecting[name]);
  });

  it.each(names)('asking, then %s', (name) => {
    expect(advance(asking, events[name])).toEqual(whenAsking[name]);
  });

  it('that goes as a whole or not at all: leaving out is a refusal', () => {
    expect(advance(askingWhole, events['left-out'])).toEqual(dropped('refused'));
  });

  it('in which no file can go in the place of another: hidden faces are a refusal', () => {
    expect(advance(askingWhole, events['faces-hidden'])).toEqual(dropped('refused'));
  });

  it('goes with hidden faces only if every picture that needs it is covered', () => {
    const two: HeldUpload = { kind: 'asking', leaveOut: undefined, cover: [0, 1] };
    expect(advance(two, events['faces-hidden'])).toEqual(dropped('refused'));
    const replacements = [hidden, hidden];
    expect(advance(two, { kind: 'faces-hidden', replacements })).toEqual({
      kind: 'settled',
      ending: { kind: 'replaced', leaveOut: [], replacements },
    });
  });

  describe.each([
    ['released', released()],
    ['released in part', released(0, 2)],
    ['replaced', replaced],
    ['refused', dropped('refused')],
    ['superseded', dropped('superseded')],
    ['cannot-ask', dropped('cannot-ask')],
    ['extension-gone', dropped('extension-gone')],
  ])('settled as %s', (_, state) => {
    it.each(names)('stays so after %s', (name) => {
      expect(advance(state, events[name])).toBe(state);
    });
  });
});

it.each([
  [[], [], ['a', 'b', 'c']],
  [[1], [], ['a', 'c']],
  [[0, 2], [], ['b']],
  [[], [undefined, 'B'], ['a', 'B', 'c']],
  [[], ['A', undefined, 'C'], ['A', 'b', 'C']],
  [[0], [undefined, 'B'], ['B', 'c']],
  [[1], [undefined, 'B'], ['a', 'c']],
])('leaving out %j, with %j instead, keeps %j', (leaveOut, replacements, expected) => {
  expect(kept(['a', 'b', 'c'], leaveOut, replacements)).toEqual(expected);
});

it('keeps no more where the page says that nothing is left out', () => {
  vi.spyOn(Array.prototype, 'includes').mockReturnValue(false);
  expect(kept(['a', 'b', 'c'], [0, 2])).toEqual(['b']);
});
