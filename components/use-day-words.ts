import { useWords } from './use-words';

/** Writes a day such as 2026-11-24 as people write it. */
export function useDayWords(): (day: string) => string {
  const { tag } = useWords();
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => format.format(new Date(day));
}
