/** Messages between a page that imports a list and the Worker that reads it. */
import type { Report } from './lists/compile-list';
import { blob, either, flag, number, oneOf, record, text, type Of, type Shape } from './shape';

export const listJob = record({ source: blob, salt: text, paths: flag, cosmetic: flag });
export type ListJob = Of<typeof listJob>;

/** Hashes are base64, as they are stored: encoding half a million would freeze the page. */
export const packedList = record({ salt: text, blocks: text, allows: text, hasPaths: flag });
export type PackedList = Of<typeof packedList>;

const report = record({ counts: record({ lines: number, accepted: number }) }) as Shape<Report>;

export const listAnswer = either(
  /** `share` of the work, from 0 to 1 */
  record({ kind: oneOf('progress'), share: number }),
  record({ kind: oneOf('compiled'), list: packedList, report }),
  record({ kind: oneOf('empty'), report }),
  record({ kind: oneOf('refused'), why: oneOf('too-large', 'too-many-lines', 'not-text') }),
  record({ kind: oneOf('failed'), message: text }),
);
export type ListAnswer = Of<typeof listAnswer>;
