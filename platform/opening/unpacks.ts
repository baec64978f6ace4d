/**
 * Whether what zlib packed can be unpacked to its end, its checksum included.
 *
 * @param packed one stream, in pieces
 */
export async function unpacks(packed: readonly Uint8Array<ArrayBuffer>[]): Promise<boolean> {
  const unpacked = new Blob([...packed]).stream().pipeThrough(new DecompressionStream('deflate'));
  try {
    await unpacked.pipeTo(new WritableStream());
    return true;
  } catch {
    // Damaged, cut short, or followed by something else: it says no more.
    return false;
  }
}
