import { countNames, total, type DayCounts } from '../core/statistics';
import { useWords } from './use-words';

/** The numbers of the chart for everybody, and their sums. */
export function CountsTable({ weeks }: { readonly weeks: readonly DayCounts[] }) {
  const { t, tag } = useWords();
  // In ninety days the year goes without saying.
  const day = new Intl.DateTimeFormat(tag, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  const number = new Intl.NumberFormat(tag);
  const sums = total(weeks);
  return (
    <table className="counts-table">
      <caption>{t('health:statistics.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('health:statistics.week')}</th>
          {countNames.map((name) => (
            <th key={name} scope="col">
              {t(`health:statistics.names.${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map((week) => (
          <tr key={week.day}>
            <th scope="row">{day.format(new Date(week.day))}</th>
            {countNames.map((name) => (
              <td key={name}>{number.format(week[name])}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('health:statistics.sum')}</th>
          {countNames.map((name) => (
            <td key={name}>{number.format(sums[name])}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
