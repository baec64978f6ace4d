import type { SiteHealth } from '../core/health';
import { siteCategories } from '../core/settings';
import { useWords } from './use-words';

interface SiteHealthListProps {
  readonly sites: readonly SiteHealth[];
}

type State = 'no-access' | 'not-registered' | 'seen' | 'not-seen';

const stateOf = ({ hasAccess, isRegistered, isSeen }: SiteHealth): State => {
  if (!hasAccess) return 'no-access';
  if (!isRegistered) return 'not-registered';
  return isSeen ? 'seen' : 'not-seen';
};

/** Every watched site by category; those with a problem are open. */
export function SiteHealthList({ sites }: SiteHealthListProps) {
  const { t } = useWords();
  const groups = [...siteCategories, undefined].flatMap((category) => {
    const own = sites.filter((site) => site.category === category);
    const wrong = own.filter(({ hasAccess, isRegistered }) => !hasAccess || !isRegistered);
    return own.length === 0 ? [] : [{ category, own, wrong: wrong.length }];
  });
  return (
    <div className="health-sites">
      {groups.map(({ category, own, wrong }) => (
        <details key={category ?? 'by-hand'} open={wrong > 0}>
          <summary>
            {t(category === undefined ? 'options:sites.byHand' : `options:categories.${category}`)}{' '}
            <span className="note">{t('health:health.siteCount', { count: own.length })}</span>
            {wrong > 0 && <strong>{t('health:health.wrongCount', { count: wrong })}</strong>}
          </summary>
          <ul>
            {own.map((site) => (
              <li key={site.id} data-state={stateOf(site)}>
                <span>{site.name}</span>
                <span className="note">{t(`health:health.states.${stateOf(site)}`)}</span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
