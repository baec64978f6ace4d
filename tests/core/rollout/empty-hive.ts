const PAGE = 4096;
const NONE = 0xffffffff;
/** From the start of the first bin, where its cells begin, and of the cells after. */
const [KEY, SECURITY, FREE] = [0x20, 0x80, 0xc0];

/**
 * A registry file with nothing in it: a header, and one bin with the root key.
 * https://github.com/msuhanov/regf/blob/master/Windows%20registry%20file%20format%20specification.md
 */
export function emptyHive(): Buffer {
  const header = Buffer.alloc(PAGE);
  header.write('regf');
  // Both sequence numbers alike: nothing was interrupted.
  header.writeUInt32LE(1, 0x04);
  header.writeUInt32LE(1, 0x08);
  // Version 1.3, a primary file, loaded as it is.
  header.writeUInt32LE(1, 0x14);
  header.writeUInt32LE(3, 0x18);
  header.writeUInt32LE(1, 0x20);
  header.writeUInt32LE(KEY, 0x24);
  header.writeUInt32LE(PAGE, 0x28);
  header.writeUInt32LE(1, 0x2c);
  let checksum = 0;
  for (let at = 0; at < 0x1fc; at += 4) checksum ^= header.readUInt32LE(at);
  header.writeUInt32LE(checksum >>> 0, 0x1fc);

  const bin = Buffer.alloc(PAGE);
  bin.write('hbin');
  bin.writeUInt32LE(PAGE, 0x08);
  // A cell in use has a negative size.
  bin.writeInt32LE(KEY - SECURITY, KEY);
  const key = bin.subarray(KEY + 4, SECURITY);
  key.write('nk');
  // The root, whose name has one byte a letter, and which cannot be deleted.
  key.writeUInt16LE(0x2c, 0x02);
  for (const at of [0x10, 0x1c, 0x20, 0x28, 0x30]) key.writeUInt32LE(NONE, at);
  key.writeUInt32LE(SECURITY, 0x2c);
  key.writeUInt16LE(4, 0x48);
  key.write('root', 0x4c);
  bin.writeInt32LE(SECURITY - FREE, SECURITY);
  const security = bin.subarray(SECURITY + 4, FREE);
  security.write('sk');
  security.writeUInt32LE(SECURITY, 0x04);
  security.writeUInt32LE(SECURITY, 0x08);
  security.writeUInt32LE(1, 0x0c);
  security.writeUInt32LE(20, 0x10);
  security.writeUInt8(1, 0x14);
  security.writeUInt16LE(0x8000, 0x16);
  bin.writeInt32LE(PAGE - FREE, FREE);
  return Buffer.concat([header, bin]);
}
