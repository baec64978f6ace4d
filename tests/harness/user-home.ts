import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { geckoIds, type BuildKind } from '../../core/build-ids';

/** A home in which the user of a Firefox on Linux writes what Firefox takes for managed storage, as root nowhere. */
export interface UserHome {
  /** starts the browser in this home */
  readonly executable: string;
  readonly claim: (settings: Readonly<Record<string, unknown>>, kind?: BuildKind) => void;
  readonly remove: () => void;
}

/** https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Native_manifests */
export function userHome(browser: string): UserHome {
  const home = mkdtempSync(join(tmpdir(), 'ask-first-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  const executable = join(home, 'browser');
  mkdirSync(folder, { recursive: true });
  writeFileSync(executable, `#!/bin/sh\nHOME="${home}" exec "${browser}" "$@"\n`);
  chmodSync(executable, 0o755);
  return {
    executable,
    claim: (data, kind = 'family') => {
      const name = geckoIds[kind];
      const manifest = { name, description: 'Of the user', type: 'storage', data };
      writeFileSync(join(folder, `${name}.json`), JSON.stringify(manifest));
    },
    remove: () => {
      rmSync(home, { recursive: true, force: true });
    },
  };
}
