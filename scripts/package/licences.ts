import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bom } from './sbom';

const LICENCE = /^(licen[cs]e|copying|notice)/i;

/** Packages of which something is in the build though nothing of ours imports them. */
const alsoPacked = ['@vladmandic/human', '@mediapipe/face_detection'];

function licenceTexts(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => LICENCE.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim());
}

const named = (folder: string): { name: string; version: string; license?: string } =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };

/** Every library in the package with its licence, in the order of names. */
export function thirdPartyLicences({ components }: Bom): string {
  const names = [...new Set([...components.map(({ name }) => name), ...alsoPacked])].sort();
  return names
    .map((name) => {
      const folder = join('node_modules', name);
      const { version, license = 'see below' } = named(folder);
      return [`${name} ${version} (${license})`, ...licenceTexts(folder)].join('\n\n');
    })
    .join(`\n\n${'-'.repeat(80)}\n\n`)
    .concat('\n');
}
