import { SettingSelect } from '../../components/setting-select';
import { useJurisdictions } from '../../components/use-jurisdictions';
import { useWords } from '../../components/use-words';
import { languageName, languages, tagOf } from '../../core/language';
import { parseLayer } from '../../core/settings/parse-layer';
import { heldOf } from './held-of';
import type { SettingsView } from './settings-view';

/** Whose words and whose law: a matter of who is here, so no family lock is in the way. */
export function LanguageSettings({ view }: { readonly view: SettingsView }) {
  const { t, plain } = useWords();
  const named = useJurisdictions();
  const { language, jurisdiction } = view.effective.settings;
  const change = (chosen: object): void => {
    void view.change(parseLayer(chosen).values);
  };
  return (
    <>
      <SettingSelect
        name="language"
        label={t('options:settings.language.label')}
        value={language}
        held={heldOf(view, 'language')}
        options={[
          { value: 'auto', label: plain('options:settings.language.auto') },
          ...languages.map((one) => ({ value: one, label: languageName(one), lang: tagOf(one) })),
        ]}
        onChange={(value) => {
          change({ language: value });
        }}
      />
      <SettingSelect
        name="jurisdiction"
        label={t('options:settings.jurisdiction.label')}
        value={jurisdiction}
        held={heldOf(view, 'jurisdiction')}
        options={[
          { value: 'auto', label: plain('options:settings.jurisdiction.auto') },
          ...named.map(({ one, name }) => ({ value: one, label: name })),
        ]}
        onChange={(value) => {
          change({ jurisdiction: value });
        }}
      />
    </>
  );
}
