/** The lesson sheet: whom it is for, and what of the law's help lines fits on one page. */
import { jurisdictions, type Jurisdiction } from './jurisdiction';
import { languages, type Language } from './language';
import type { Checked, HelpLine } from './law';
import { shownHelp, type Law } from './law-shown';

/** The named person who checked the words of the sheet, and when; nulls while nobody has. */
export const lessonCheckedBy: Checked = { name: null, on: null };

const PEOPLE = 5;
const REMOVALS = 1;

/** People to talk to first, then one place that can help to have something taken down. */
export function lessonHelp(law: Law): readonly HelpLine[] {
  const lines = shownHelp(law, 'happened-to-me');
  return [
    ...lines.filter(({ kind }) => kind !== 'removal').slice(0, PEOPLE),
    ...lines.filter(({ kind }) => kind === 'removal').slice(0, REMOVALS),
  ];
}

interface Reader {
  readonly language: Language;
  readonly jurisdiction: Jurisdiction;
}

/** Handed over in the address: what is chosen on the practice page is stored nowhere. */
export const lessonAddress = ({ language, jurisdiction }: Reader): string =>
  `/lesson.html?${new URLSearchParams({ language, jurisdiction }).toString()}`;

/** @param search the query of an address; what is in it and makes no sense is not there */
export function readLessonAddress(search: string): Partial<Reader> {
  const query = new URLSearchParams(search);
  const language = languages.find((one) => one === query.get('language'));
  const jurisdiction = jurisdictions.find((one) => one === query.get('jurisdiction'));
  return {
    ...(language !== undefined && { language }),
    ...(jurisdiction !== undefined && { jurisdiction }),
  };
}
