/** The packed pixels of a PNG, as its chunks have them. https://www.w3.org/TR/png-3/#11IDAT */
export function pngData(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array<ArrayBuffer>[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 8 + view.getUint32(at);
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === 'IDAT') {
      data.push(bytes.subarray(at + 8, end));
    }
    at = end + 4;
  }
  return data;
}
