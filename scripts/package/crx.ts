import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';

/** https://chromium.googlesource.com/chromium/src/+/main/components/crx_file/crx3.proto */
const FIELD = { publicKey: 1, signature: 2, rsaProof: 2, crxId: 1, signedData: 10_000 } as const;
const BYTES = 2;

/** One member of a protocol buffer. https://protobuf.dev/programming-guides/encoding/ */
function member(field: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint((field << 3) | BYTES), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

const publicDer = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ type: 'spki', format: 'der' });

const idBytes = (der: Buffer): Buffer => createHash('sha256').update(der).digest().subarray(0, 16);

/** @param pem an RSA private key. @throws when it is none */
export const readKey = (pem: string): KeyObject => createPrivateKey(pem);

/** The first 128 bits of the public key's SHA-256, as letters from a to p. */
export const idOf = (der: Buffer): string =>
  idBytes(der)
    .toString('hex')
    .replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16)));

export const extensionId = (key: KeyObject): string => idOf(publicDer(key));

/**
 * A zip as CRX3, signed with RSA and SHA-256: the same bytes for the same zip and key. The libraries for it
 * want Node 22 or zip the folder themselves.
 */
export function crxOf(zip: Uint8Array, key: KeyObject): Buffer {
  const der = publicDer(key);
  const signedData = member(FIELD.crxId, idBytes(der));
  const signed = Buffer.concat([
    Buffer.from('CRX3 SignedData\0'),
    uint32(signedData.length),
    signedData,
    zip,
  ]);
  const proof = Buffer.concat([
    member(FIELD.publicKey, der),
    member(FIELD.signature, sign('sha256', signed, key)),
  ]);
  const header = Buffer.concat([
    member(FIELD.rsaProof, proof),
    member(FIELD.signedData, signedData),
  ]);
  return Buffer.concat([Buffer.from('Cr24'), uint32(3), uint32(header.length), header, zip]);
}
