import { toHex } from '../core/hex';

/** In hex. */
export const sha256 = async (bytes: ArrayBuffer): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
