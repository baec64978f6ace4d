/** Messages between the inspector's Worker and one that decodes a single file for it. */
import { notInspectedReasons } from './inspection';
import { bitmap, blob, either, flag, oneOf, record } from './shape';

/** A picture at a time: dozens of them decoded would not fit into memory. */
export const decoderJob = either(
  record({ kind: oneOf('open'), file: blob }),
  record({ kind: oneOf('next') }),
);

export const decoderResult = either(
  record({ kind: oneOf('picture'), bitmap, isShown: flag }),
  record({ kind: oneOf('not-inspected'), reason: oneOf(...notInspectedReasons) }),
  record({ kind: oneOf('end') }),
);
