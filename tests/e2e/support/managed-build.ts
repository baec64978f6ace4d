import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { zipOf } from '../../../scripts/package/zip';
import { browserName } from './launch';

export const managedBuild = resolve(
  `.output/${browserName === 'firefox' ? 'firefox' : 'chrome'}-mv3-managed`,
);

/** The managed build as another version, zipped. */
export async function zipped(version: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'ask-first-packed-'));
  cpSync(managedBuild, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
  const zip = await zipOf(folder);
  rmSync(folder, { recursive: true });
  return zip;
}
