/** UTF-16, little endian: what Windows keeps its texts in. */
export function utf16le(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let unit = 0; unit < text.length; unit++) {
    view.setUint16(2 * unit, text.charCodeAt(unit), true);
  }
  return bytes;
}
