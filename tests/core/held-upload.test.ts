import { describe, expect, it } from 'vitest';
import {
  advance,
  newHold,
  type DropReason,
  type HeldUpload,
  type HoldEvent,
} from '../../core/held-upload';
import { broken, noFace, oneFace } from './examples';

const events = {
  'inspected: no face': { kind: 'inspected', inspections: [noFace] },
  'inspected: no picture': { kind: 'inspected', inspections: [] },
  'inspected: a face': { kind: 'inspected', inspections: [noFace, oneFace] },
  'inspected: broken': { kind: 'inspected', inspections: [broken] },
  'attested: only-me': { kind: 'attested', attestation: 'only-me' },
  'attested: everyone-said-yes': { kind: 'attested', attestation: 'everyone-said-yes' },
  'attested: not-a-real-person': { kind: 'attested', attestation: 'not-a-real-person' },
  'attested: someone-did-not': { kind: 'attested', attestation: 'someone-did-not' },
  refused: { kind: 'refused' },
  superseded: { kind: 'superseded' },
  'cannot-ask': { kind: 'cannot-ask' },
  'extension-gone': { kind: 'extension-gone' },
} as const satisfies Record<string, HoldEvent>;

type EventName = keyof typeof events;

const released: HeldUpload = { kind: 'settled', ending: { kind: 'released' } };
const replaced: HeldUpload = { kind: 'settled', ending: { kind: 'replaced' } };
const dropped = (why: DropReason): HeldUpload => ({
  kind: 'settled',
  ending: { kind: 'dropped', why },
});
const asking: HeldUpload = { kind: 'asking', inspections: [oneFace] };

const whenInspecting: Record<EventName, HeldUpload> = {
  'inspected: no face': released,
  'inspected: no picture': released,
  'inspected: a face': { kind: 'asking', inspections: [noFace, oneFace] },
  'inspected: broken': { kind: 'asking', inspections: [broken] },
  'attested: only-me': newHold,
  'attested: everyone-said-yes': newHold,
  'attested: not-a-real-person': newHold,
  'attested: someone-did-not': newHold,
  refused: dropped('refused'),
  superseded: dropped('superseded'),
  'cannot-ask': dropped('cannot-ask'),
  'extension-gone': dropped('extension-gone'),
};

const whenAsking: Record<EventName, HeldUpload> = {
  'inspected: no face': asking,
  'inspected: no picture': asking,
  'inspected: a face': asking,
  'inspected: broken': asking,
  'attested: only-me': released,
  'attested: everyone-said-yes': released,
  'attested: not-a-real-person': released,
  'attested: someone-did-not': dropped('refused'),
  refused: dropped('refused'),
  superseded: dropped('superseded'),
  'cannot-ask': dropped('cannot-ask'),
  'extension-gone': dropped('extension-gone'),
};

const names = Object.keys(events) as EventName[];

describe('a held upload', () => {
  it.each(names)('inspecting, then %s', (name) => {
    expect(advance(newHold, events[name])).toEqual(whenInspecting[name]);
  });

  it.each(names)('asking, then %s', (name) => {
    expect(advance(asking, events[name])).toEqual(whenAsking[name]);
  });

  describe.each([
    ['released', released],
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
