/** The text of a file in any encoding that Unicode has a mark for; without one it is UTF-8. */
export async function readText(source: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await source.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return decoded(source, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(source, 'utf-16be');
  return source.text();
}

const decoded = async (source: Blob, encoding: string): Promise<string> =>
  new TextDecoder(encoding).decode(await source.arrayBuffer());
