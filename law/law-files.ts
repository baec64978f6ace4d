import * as v from 'valibot';
import type { Jurisdiction } from '../core/jurisdiction';
import { lawFileSchema, type LawFile } from '../core/law';
import general from './general.json';
import jp from './jp.json';
import us from './us.json';

const files = { JP: jp, US: us, ZZ: general };

export const lawFile = (jurisdiction: Jurisdiction): LawFile =>
  v.parse(lawFileSchema, files[jurisdiction]);
