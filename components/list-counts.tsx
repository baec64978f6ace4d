import type { Counts } from '../core/lists/compile-list';
import { ignoredReasons, syntaxes, type Syntax } from '../core/lists/item';
import { useWords } from './use-words';

/** As their makers write them; the two others have words of their own. */
const syntaxNames: Readonly<Partial<Record<Syntax, string>>> = {
  hosts: 'hosts',
  adblock: 'Adblock',
  ublacklist: 'uBlacklist',
  resolvers: 'dnsmasq, unbound',
  rpz: 'RPZ',
  v2fly: 'v2fly',
  urls: 'URLBlocklist',
  csv: 'CSV',
};

/** What came of a list, in numbers. */
export function ListCounts({ accepted, merged, ignored, syntaxes: read }: Counts) {
  const { t, tag } = useWords();
  const number = new Intl.NumberFormat(tag);
  const left = ignoredReasons.filter((reason) => ignored[reason] !== undefined);
  const leftOut = left.reduce((sum, reason) => sum + (ignored[reason] ?? 0), 0);
  return (
    <>
      <dl className="list-counts">
        {Object.entries({ accepted, merged, ignored: leftOut }).map(([kind, count]) => (
          <div key={kind} data-count={kind}>
            <dt>{t(`lists:counts.${kind}`)}</dt>
            <dd>{number.format(count)}</dd>
          </div>
        ))}
      </dl>
      {left.length > 0 && (
        <ul className="list-reasons note">
          {left.map((reason) => (
            <li key={reason}>
              {t(`lists:reasons.${reason}`)}: {number.format(ignored[reason] ?? 0)}
            </li>
          ))}
        </ul>
      )}
      <p className="note">
        {t('lists:readAs')}:{' '}
        {syntaxes
          .filter((syntax) => read[syntax] !== undefined)
          .map((syntax, index) => (
            <span key={syntax}>
              {index > 0 && ' · '}
              {syntaxNames[syntax] ?? t(`lists:syntaxes.${syntax}`)}{' '}
              {number.format(read[syntax] ?? 0)}
            </span>
          ))}
      </p>
    </>
  );
}
