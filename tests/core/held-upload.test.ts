import { describe, expect, it } from 'vitest';
import {
  advance,
  kept,
  newHold,
  type DropReason,
  type HeldUpload,
  type HoldEvent,
} from '../../core/held-upload';

const ask = (leaveOut?: number[]) => ({ kind: 'ask', leaveOut }) as const;

const events = {
  'inspected: release': { kind: 'inspected', verdict: { kind: 'release' } },
  'inspected: ask': { kind: 'inspected', verdict: ask() },
  'inspected: ask, divisible': { kind: 'inspected', verdict: ask([1]) },
  'attested: only-me': { kind: 'attested', attestation: 'only-me' },
  'attested: everyone-said-yes': { kind: 'attested', attestation: 'everyone-said-yes' },
  'attested: not-a-real-person': { kind: 'attested', attestation: 'not-a-real-person' },
  'attested: someone-did-not': { kind: 'attested', attestation: 'someone-did-not' },
  'left-out': { kind: 'left-out' },
  refused: { kind: 'refused' },
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
const replaced: HeldUpload = { kind: 'settled', ending: { kind: 'replaced' } };
const dropped = (why: DropReason): HeldUpload => ({
  kind: 'settled',
  ending: { kind: 'dropped', why },
});
const asking: HeldUpload = { kind: 'asking', leaveOut: [1] };
const askingWhole: HeldUpload = { kind: 'asking', leaveOut: undefined };

const atAnyTime = {
  refused: dropped('refused'),
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
  'left-out': newHold,
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
  'left-out': released(1),
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
  [[], ['a', 'b', 'c']],
  [[1], ['a', 'c']],
  [[0, 2], ['b']],
])('leaving out %j keeps %j', (leaveOut, expected) => {
  expect(kept(['a', 'b', 'c'], leaveOut)).toEqual(expected);
});
