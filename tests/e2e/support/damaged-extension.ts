import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './launch';

/** A copy of the built extension with one file replaced. */
export function damagedExtension(file: string, content: string): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'ask-first-damaged-'));
  cpSync(builtExtension, path, { recursive: true });
  writeFileSync(join(path, file), content);
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
