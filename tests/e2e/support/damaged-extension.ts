import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtExtension } from './launch';

/** A copy of the built extension. A browser that runs it reads a file anew when a page or a Worker starts. */
export interface CopiedExtension {
  readonly path: string;
  readonly replace: (file: string, content: string) => void;
  /** Has a script run before all else in a script, or in a page. */
  readonly before: (file: string, script: string) => void;
  /** All files are as they were built. */
  readonly mend: () => void;
  readonly remove: () => void;
}

export function copiedExtension(): CopiedExtension {
  const path = mkdtempSync(join(tmpdir(), 'ask-first-damaged-'));
  cpSync(builtExtension, path, { recursive: true });
  const changed = new Set<string>();
  const replace = (file: string, content: string): void => {
    changed.add(file);
    writeFileSync(join(path, file), content);
  };
  const before = (file: string, script: string): void => {
    const content = readFileSync(join(path, file), 'utf8');
    if (!file.endsWith('.html')) {
      replace(file, `${script};\n${content}`);
      return;
    }
    const name = file.replace('.html', '-fault.js');
    writeFileSync(join(path, name), script);
    replace(file, content.replace('<head>', `<head><script src="/${name}"></script>`));
  };
  return {
    path,
    replace,
    before,
    mend: () => {
      for (const file of changed) copyFileSync(join(builtExtension, file), join(path, file));
      changed.clear();
    },
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

/** A copy of the built extension with one file replaced. */
export function damagedExtension(file: string, content: string): CopiedExtension {
  const copy = copiedExtension();
  copy.replace(file, content);
  return copy;
}
