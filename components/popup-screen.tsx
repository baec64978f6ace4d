import type { TabStatus } from '../platform/tab-status';
import { useWords } from './use-words';

/** Whether this tab is covered, and whether something slipped by. */
export function PopupScreen({ siteName, wasUnvettedSent }: TabStatus) {
  const { t } = useWords();
  return (
    <main>
      <h1>{siteName === undefined ? t('popup.off') : t('popup.on', { site: siteName })}</h1>
      {wasUnvettedSent && (
        <p className="unvetted" role="alert">
          {t('popup.unvetted')}
        </p>
      )}
      <p className="soft">{t('popup.onDevice')}</p>
      <p>
        <a href="/rehearsal.html" target="_blank" rel="noopener">
          {t('practice.link')}
        </a>
      </p>
    </main>
  );
}
