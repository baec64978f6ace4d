import { fromBase64, toBase64 } from '../base64';
import type { PackedList } from '../protocol-lists';
import type { HashedList } from './hashed-list';

export const packList = ({ blocks, allows, ...list }: HashedList): PackedList => ({
  ...list,
  blocks: toBase64(blocks),
  allows: toBase64(allows),
});

/** @throws when it is damaged */
export const unpackList = ({ blocks, allows, ...list }: PackedList): HashedList => ({
  ...list,
  blocks: fromBase64(blocks),
  allows: fromBase64(allows),
});
