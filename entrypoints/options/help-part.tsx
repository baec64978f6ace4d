import { useEffect, useState } from 'react';
import { HelpContent } from '../../components/help-content';
import { SettingsSection } from '../../components/settings-section';
import { useWords } from '../../components/use-words';
import type { Jurisdiction } from '../../core/jurisdiction';
import { helpPages } from '../../core/law';
import { readPreferences } from '../../platform/preferences';
import { useLaw } from '../interstitial/use-law';
import type { PartProps } from './part';

/** Practice, and help for whoever is worried. Nobody can hide this. */
export function HelpPart({ view, language }: PartProps) {
  const { t } = useWords();
  const chosen = view.effective.settings.jurisdiction;
  const [jurisdiction, setJurisdiction] = useState<Jurisdiction>('ZZ');
  useEffect(() => {
    // Without it, help is that of everywhere.
    readPreferences().then(
      (preferences) => {
        setJurisdiction(preferences.jurisdiction);
      },
      () => undefined,
    );
  }, [chosen]);
  const law = useLaw(jurisdiction, { jurisdiction, law: undefined });
  const pages = view.effective.settings.hiddenFeatures.includes('practice')
    ? []
    : (['rehearsal', 'lesson'] as const);
  return (
    <SettingsSection id="help" heading={t('options:parts.help')} lead={t('more.worried')}>
      <div className="help-pages">
        {helpPages.map((page) => (
          <details key={page} name="help">
            <summary>{t(`helpPages.${page}.heading`)}</summary>
            <div className="second">
              <HelpContent page={page} law={law} language={language} />
            </div>
          </details>
        ))}
      </div>
      {pages.length > 0 && (
        <ul className="links">
          {pages.map((page) => (
            <li key={page}>
              <a href={`/${page}.html`}>{t(`options:pages.${page}`)}</a>
            </li>
          ))}
        </ul>
      )}
    </SettingsSection>
  );
}
