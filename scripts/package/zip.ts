import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

/** The first moment that a zip can name, in whatever zone the machine is: the same bytes everywhere. */
const LONG_AGO = new Date(1980, 0, 1);

configure({ useWebWorkers: false });

/** Every file below a folder, in the order of code units. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort((one, other) => (one < other ? -1 : 1));
}

/**
 * A folder as a zip: the same bytes for the same files.
 *
 * @param changed what goes in the place of a file, by its path
 */
export async function zipOf(
  folder: string,
  changed: Readonly<Record<string, Uint8Array>> = {},
): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    level: 9,
    lastModDate: LONG_AGO,
    extendedTimestamp: false,
    msDosCompatible: true,
  });
  for (const path of filesIn(folder)) {
    const name = relative('.', path).split(sep).join('/');
    const content = changed[name] ?? readFileSync(join(folder, path));
    await writer.add(name, new Uint8ArrayReader(content));
  }
  return writer.close();
}
