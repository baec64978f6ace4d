import { useStore } from 'zustand';
import { ManagedBy } from '../../components/managed-by';
import { useWords } from '../../components/use-words';
import type { Language } from '../../core/language';
import { parts } from './parts';
import type { SettingsViewStore } from './settings-view';
import { StoodDown } from './stood-down';
import { usePageLanguage } from './use-page-language';

interface OptionsProps {
  readonly store: SettingsViewStore;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Everything that can be set, on one page. */
export function Options({ store, language, onLanguage }: OptionsProps) {
  const { t, plain } = useWords();
  const view = useStore(store);
  const { hiddenFeatures, language: chosen } = view.effective.settings;
  usePageLanguage({ title: plain('options:pageTitle'), language, chosen, onLanguage });
  const shown = parts.filter(
    ({ feature, isHidden }) =>
      (feature === undefined || !hiddenFeatures.includes(feature)) &&
      isHidden?.(view.effective) !== true,
  );
  return (
    <div className="settings-page">
      <header>
        <h1>{t('options:heading')}</h1>
        <StoodDown />
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
