const TRAILER = 0x3b;
const EXTENSION = 0x21;
const FRAME = 0x2c;

/** Bytes of the colour table that a field of flags announces. */
const tableBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 << ((flags & 7) + 1));

/** After the sub-blocks that begin there: each has its length before it, and one of none ends them. */
function afterSubBlocks(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const length = bytes[at];
    if (length === undefined) return bytes.length;
    at += 1 + length;
    if (length === 0) return at;
  }
}

/**
 * Whether block follows block to the trailer; some writers pad after it. Where something else is in
 * between, decoders stop. https://www.w3.org/Graphics/GIF/spec-gif89a.txt
 */
export function gifEnds(bytes: Uint8Array): boolean {
  let at = 13 + tableBytes(bytes[10] ?? 0);
  for (;;) {
    switch (bytes[at]) {
      case TRAILER:
        return true;
      case EXTENSION:
        at = afterSubBlocks(bytes, at + 2);
        break;
      case FRAME:
        at = afterSubBlocks(bytes, at + 11 + tableBytes(bytes[at + 9] ?? 0));
        break;
      default:
        return false;
    }
  }
}
