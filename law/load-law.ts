import * as v from 'valibot';
import type { Jurisdiction } from '../core/jurisdiction';
import { lawFileSchema, type LawFile } from '../core/law';
import type { Law } from '../core/law-shown';

/** Each file is a chunk of its own, so that a page reads the one that it needs. */
const files: Readonly<Record<Jurisdiction, () => Promise<{ readonly default: unknown }>>> = {
  JP: () => import('./jp.json'),
  'JP-31': () => import('./jp-31.json'),
  KR: () => import('./kr.json'),
  US: () => import('./us.json'),
  GB: () => import('./gb.json'),
  AU: () => import('./au.json'),
  CA: () => import('./ca.json'),
  TW: () => import('./tw.json'),
  FR: () => import('./fr.json'),
  DE: () => import('./de.json'),
  EU: () => import('./eu.json'),
  BR: () => import('./br.json'),
  IN: () => import('./in.json'),
  PH: () => import('./ph.json'),
  ZZ: () => import('./zz.json'),
};

const loadFile = async (jurisdiction: Jurisdiction): Promise<LawFile> =>
  v.parse(lawFileSchema, (await files[jurisdiction]()).default);

/** The law of one jurisdiction, for pages of the extension. */
export async function loadLaw(jurisdiction: Jurisdiction): Promise<Law> {
  const general = loadFile('ZZ');
  const own: LawFile[] = [];
  for (let next: Jurisdiction | undefined = jurisdiction; next !== undefined;) {
    const file = await loadFile(next);
    own.push(file);
    next = file.extends;
  }
  return { files: own, general: await general };
}
