import * as v from 'valibot';
import { jurisdictions, type Jurisdiction } from '../core/jurisdiction';
import { lawFileSchema, type LawFile } from '../core/law';
import type { Law } from '../core/law-shown';
import au from './au.json';
import br from './br.json';
import ca from './ca.json';
import de from './de.json';
import eu from './eu.json';
import fr from './fr.json';
import gb from './gb.json';
import india from './in.json';
import jp from './jp.json';
import tottori from './jp-31.json';
import kr from './kr.json';
import ph from './ph.json';
import tw from './tw.json';
import us from './us.json';
import general from './zz.json';

const files = {
  ...{ JP: jp, 'JP-31': tottori, KR: kr, US: us, GB: gb, AU: au, CA: ca, TW: tw, FR: fr, DE: de },
  ...{ EU: eu, BR: br, IN: india, PH: ph, ZZ: general },
};

const fileOf = (jurisdiction: Jurisdiction): LawFile => v.parse(lawFileSchema, files[jurisdiction]);

/** All of them, for scripts and tests. Pages take what they need with `loadLaw`. */
export const lawFiles: readonly LawFile[] = jurisdictions.map(fileOf);

/** The same as `loadLaw`, at once. */
export function lawOf(jurisdiction: Jurisdiction): Law {
  const own = [fileOf(jurisdiction)];
  for (let base = own[0]?.extends; base !== undefined; base = own.at(-1)?.extends) {
    own.push(fileOf(base));
  }
  return { files: own, general: fileOf('ZZ') };
}
