import { useTranslation } from 'react-i18next';

/** Writes a day such as 2026-11-24 as people write it. */
export function useDayWords(): (day: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' });
  return (day) => format.format(new Date(day));
}
