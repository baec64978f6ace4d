import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumIds, geckoIds, type BuildKind } from '../../core/build-ids';

/** Where Debian's browsers read policies: one place for the whole machine. */
const places = {
  chromium: '/etc/chromium/policies/managed',
  firefox: '/etc/firefox/policies',
} as const;

export interface Policies {
  /** Starts the browser with these policies and no others. */
  readonly executable: string;
  /** Chromium looks at the folder all the time, Firefox when it starts. */
  readonly write: (settings: Readonly<Record<string, unknown>>, only?: BuildKind) => void;
  /** a whole policy file, as an administrator has it */
  readonly writeFile: (text: string) => void;
  readonly remove: () => void;
}

/** Whether a browser can be given a policy of its own: a folder is put in its place for its process alone. */
export const canSetPolicies = process.platform === 'linux' && process.getuid?.() === 0;

const ofEach = <Value>(ids: readonly string[], value: Value): Record<string, Value> =>
  Object.fromEntries(ids.map((id) => [id, value]));

/** A policy folder that one browser alone sees, with the extension's own settings in it. */
export function policiesFor(engine: 'chromium' | 'firefox', browser: string): Policies {
  const root = mkdtempSync(join(tmpdir(), 'ask-first-policies-'));
  const folder = join(root, 'policies');
  const executable = join(root, 'browser');
  for (const path of [folder, places[engine]]) mkdirSync(path, { recursive: true });
  writeFileSync(
    executable,
    [
      '#!/bin/sh',
      `exec unshare --mount sh -c 'mount --bind "${folder}" "${places[engine]}" && exec "${browser}" "$@"' sh "$@"`,
    ].join('\n'),
  );
  chmodSync(executable, 0o755);
  const kinds = (only?: BuildKind): BuildKind[] => (only ? [only] : ['family', 'managed']);
  const policy = (settings: Readonly<Record<string, unknown>>, only?: BuildKind): object =>
    engine === 'firefox'
      ? {
          policies: {
            '3rdparty': {
              Extensions: ofEach(
                kinds(only).map((kind) => geckoIds[kind]),
                settings,
              ),
            },
          },
        }
      : {
          '3rdparty': {
            extensions: ofEach(
              kinds(only).flatMap((kind) => chromiumIds[kind]),
              settings,
            ),
          },
        };
  const writeFile = (text: string): void => {
    writeFileSync(join(folder, engine === 'firefox' ? 'policies.json' : 'ask-first.json'), text);
  };
  return {
    executable,
    write: (settings, only) => {
      writeFile(JSON.stringify(policy(settings, only)));
    },
    writeFile,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
