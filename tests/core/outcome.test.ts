import { expect, it } from 'vitest';
import type { Ending } from '../../core/held-upload';
import { notInspected, type Inspection } from '../../core/inspection';
import { outcomeOf, type Outcome } from '../../core/outcome';
import type { HeldPicture } from '../../core/protocol-interstitial';
import { noFace, oneFace } from './examples';

const picture = (inspection: Inspection, answered = false): HeldPicture => ({
  ...{ index: 0, inspection, answered },
});
const released: Ending = { kind: 'released', leaveOut: [] };
const dropped = (why: Extract<Ending, { kind: 'dropped' }>['why']): Ending => ({
  ...{ kind: 'dropped', why },
});
const broken = notInspected('broken');

it.each<[string, Ending, HeldPicture[], Outcome | undefined]>([
  ['no picture', released, [], undefined],
  ['no face', released, [picture(noFace)], 'no-face'],
  ['a face, answered for', released, [picture(oneFace)], 'went-on'],
  ['a face, answered for a moment ago', released, [picture(oneFace, true)], 'went-on'],
  ['not looked at, passed by a setting', released, [picture(broken, true)], 'could-not-look'],
  ['not looked at, answered for', released, [picture(broken)], 'went-on'],
  ['the camera, passed', released, [picture(notInspected('camera'), true)], 'went-on'],
  ['in part', { kind: 'released', leaveOut: [0] }, [picture(oneFace)], 'left-out'],
  [
    'hidden',
    { kind: 'replaced', leaveOut: [], replacements: [] },
    [picture(oneFace)],
    'faces-hidden',
  ],
  ['refused', dropped('refused'), [picture(oneFace)], 'not-uploaded'],
  ['cancelled before a look', dropped('cancelled'), [], 'not-uploaded'],
  ['no way to ask', dropped('cannot-ask'), [picture(oneFace)], 'not-uploaded'],
  ['another choice on the same input', dropped('superseded'), [picture(oneFace)], undefined],
  ['the extension gone', dropped('extension-gone'), [picture(oneFace)], undefined],
])('%s', (_, ending, pictures, outcome) => {
  expect(outcomeOf(ending, pictures)).toBe(outcome);
});
