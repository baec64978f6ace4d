import { helpPages, type HelpPage } from '../core/law';
import { useWords } from './use-words';

interface MoreLinksProps {
  readonly onLaw: () => void;
  readonly onHelp: (page: HelpPage) => void;
}

/** Quiet ways to what the law says, and to help for whoever is worried. */
export function MoreLinks({ onLaw, onHelp }: MoreLinksProps) {
  const { t, plain } = useWords();
  return (
    <nav className="more-links" aria-label={plain('more.label')}>
      <button type="button" id="law" onClick={onLaw}>
        {t('law.heading')}
      </button>
      <span id="worried">{t('more.worried')}</span>
      <ul aria-labelledby="worried">
        {helpPages.map((page) => (
          <li key={page}>
            <button
              type="button"
              id={page}
              onClick={() => {
                onHelp(page);
              }}
            >
              {t(`helpPages.${page}.heading`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
