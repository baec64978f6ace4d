/** Few enough arguments for one call. */
const CHUNK = 4_096;

/**
 * The first bytes of a file as text, one character (0-255) a byte.
 *
 * @throws when the file cannot be read: gone, no permission, or a folder
 */
export async function readHead(file: Blob, length: number): Promise<string> {
  const bytes = new Uint8Array(await file.slice(0, length).arrayBuffer());
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return text;
}
