export interface Checksum {
  /** SHA-256 in hex */
  readonly sha256: string;
  readonly source: string;
  /** path in the extension; undefined for what is not shipped */
  readonly packed: string | undefined;
}

/** "<sha256>  <path in the repository>  <path in the extension>", one a line, and lines of remarks. */
export const parseChecksums = (list: string): Checksum[] =>
  list
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [sha256 = '', source = '', packed] = line.trim().split(/\s+/);
      return { sha256, source, packed };
    });
