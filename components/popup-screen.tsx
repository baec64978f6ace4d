import type { Coverage } from '../core/coverage';
import type { Problem } from '../core/health';
import type { Keeper } from '../core/keeper';
import type { Outcome } from '../core/outcome';
import type { PopupLink } from '../core/popup-links';
import { useWords } from './use-words';

interface PopupScreenProps {
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
  /** of the last upload in this tab */
  readonly outcome: Outcome | undefined;
  readonly wasUnvettedSent: boolean;
  readonly keeper: Keeper;
  readonly links: readonly PopupLink[];
}

/** Whether this tab is covered, what is missing, and how the last upload in it ended. */
export function PopupScreen({ coverage, problems, outcome, ...props }: PopupScreenProps) {
  const { wasUnvettedSent, keeper, links } = props;
  const { t } = useWords();
  const [first, ...others] = problems;
  const site = 'site' in coverage ? coverage.site : '';
  return (
    <main>
      <h1>{t(`popup.coverage.${coverage.kind}`, { site })}</h1>
      {wasUnvettedSent && (
        <p className="unvetted" role="alert">
          {t('popup.unvetted')}
        </p>
      )}
      {outcome !== undefined && <p className="outcome">{t(`popup.outcome.${outcome}`)}</p>}
      <p className="soft">{t('popup.onDevice')}</p>
      {first !== undefined && (
        <div className="missing">
          <p>{t(`popup.missing.${first.kind}`)}</p>
          {others.length > 0 && <p>{t('popup.more', { count: others.length })}</p>}
          <a href="/health.html" target="_blank" rel="noopener">
            {t('popup.whatToDo')}
          </a>
        </div>
      )}
      <p className="keeper">{t(`popup.keeper.${keeper}`)}</p>
      <ul className="links">
        {links.map(({ name, address }) => (
          <li key={name}>
            <a href={address} target="_blank" rel="noopener">
              {t(`popup.links.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </main>
  );
}
