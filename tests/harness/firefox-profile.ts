import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface FirefoxProfile {
  readonly path: string;
  /** When its Firefox has ended. */
  readonly remove: () => void;
}

/** What Firefox compiles of itself at a first start; which build it was, says the first: another one throws it away. */
const COMPILED = [
  'compatibility.ini',
  'scriptCache.bin',
  'scriptCache-child.bin',
  'startupCache.8.little',
  'urlCache.bin',
];
const kept = resolve('.cache/firefox');

const placeOf = (file: string): string =>
  file === 'compatibility.ini' ? file : join('startupCache', file);

const copy = (from: string, to: string): void => {
  for (const place of COMPILED.map(placeOf)) {
    if (existsSync(join(from, place))) cpSync(join(from, place), join(to, place));
  }
};

/** A new profile. Its first start is a third quicker for what the first one of all has compiled. */
export function newProfile(): FirefoxProfile {
  const path = mkdtempSync(join(tmpdir(), 'ask-first-'));
  copy(kept, path);
  return {
    path,
    remove: () => {
      if (!isKept(path)) keep(path);
      rmSync(path, { recursive: true, force: true });
    },
  };
}

const buildOf = (profile: string): string | undefined => {
  const file = join(profile, 'compatibility.ini');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

/** One that ended too early has nothing to keep. */
const isKept = (profile: string): boolean =>
  !existsSync(join(profile, placeOf('scriptCache.bin'))) || buildOf(profile) === buildOf(kept);

function keep(profile: string): void {
  // Whole or not at all: two runs may end at the same time.
  const unfinished = `${kept}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  copy(profile, unfinished);
  rmSync(kept, { recursive: true, force: true });
  renameSync(unfinished, kept);
}
