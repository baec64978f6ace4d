import { useEffect, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { ManagedBy } from '../../components/managed-by';
import { useWords } from '../../components/use-words';
import { tagOf, type Language } from '../../core/language';
import { readPreferences } from '../../platform/preferences';
import { parts } from './parts';
import type { SettingsViewStore } from './settings-view';

interface OptionsProps {
  readonly store: SettingsViewStore;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Everything that can be set, on one page. */
export function Options({ store, language, onLanguage }: OptionsProps) {
  const { t, plain, dir } = useWords();
  const view = useStore(store);
  const { hiddenFeatures, language: chosen } = view.effective.settings;
  const title = plain('options:pageTitle');
  useLayoutEffect(() => {
    document.documentElement.lang = tagOf(language);
    document.documentElement.dir = dir;
    document.title = title;
  }, [language, dir, title]);
  useEffect(() => {
    void readPreferences().then((preferences) => {
      if (preferences.language !== language) onLanguage(preferences.language);
    });
    // By what is chosen alone: the words of another language are on their way for a moment.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen]);
  const shown = parts.filter(
    ({ feature }) => feature === undefined || !hiddenFeatures.includes(feature),
  );
  return (
    <div className="settings-page">
      <header>
        <h1>{t('options:heading')}</h1>
        <ManagedBy {...view.effective} />
      </header>
      <nav aria-label={plain('options:contents')}>
        <ul>
          {shown.map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{t(`options:parts.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <p className="problem" role="alert">
          {view.hasFailed && t('options:failed')}
        </p>
        {shown.map(({ id, Body }) => (
          <Body key={id} view={view} language={language} />
        ))}
      </main>
    </div>
  );
}
