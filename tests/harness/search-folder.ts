import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Needle {
  readonly what: string;
  readonly bytes: Buffer;
}

/** How a text may lie in a file: as bytes, or as a browser's wide strings. */
export const textNeedles = (what: string, text: string): Needle[] => [
  { what, bytes: Buffer.from(text, 'utf8') },
  { what: `${what}, wide`, bytes: Buffer.from(text, 'utf16le') },
];

/** Parts of a file from its middle, where no two have the same, and its hash in whatever spelling. */
export function contentNeedles(what: string, content: Buffer): Needle[] {
  const hash = createHash('sha256').update(content).digest();
  const parts = [0.3, 0.5, 0.7].map((share) => {
    const at = Math.floor(content.length * share);
    return { what: `bytes of ${what}`, bytes: content.subarray(at, at + 24) };
  });
  return [
    ...parts,
    { what: `hash of ${what}`, bytes: hash },
    ...textNeedles(`hash of ${what}, hex`, hash.toString('hex')),
    ...textNeedles(`hash of ${what}, base64`, hash.toString('base64').slice(0, 40)),
  ];
}

/** @param isSearched by the path from the folder */
export function filesBelow(
  folder: string,
  isSearched: (path: string) => boolean = () => true,
): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) =>
      isSearched(path) &&
      statSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true,
  );
}

/** What was found, and in which file. */
export const search = (
  folder: string,
  paths: readonly string[],
  needles: readonly Needle[],
): string[] =>
  paths.flatMap((path) => {
    const content = readFileSync(join(folder, path));
    return needles
      .filter(({ bytes }) => content.includes(bytes))
      .map(({ what }) => `${what} in ${path}`);
  });
