import { SettingsSection } from '../../components/settings-section';
import { useWords } from '../../components/use-words';
import { levels } from '../../core/level';
import { ChoiceSetting } from './choice-setting';
import { LanguageSettings } from './language-settings';
import { ModeSetting } from './mode-setting';
import type { PartProps } from './part';

/** How firmly it asks, about what, and in whose words. */
export function LevelPart({ view }: PartProps) {
  const { t } = useWords();
  const { mode } = view.effective.settings;
  const isPracticeHidden = view.effective.settings.hiddenFeatures.includes('practice');
  return (
    <SettingsSection id="level" heading={t('options:parts.level')}>
      <ChoiceSetting view={view} setting="level" values={levels} hasNotes>
        {!isPracticeHidden && (
          <p>
            <a href="/rehearsal.html" target="_blank" rel="noopener">
              {t('options:tryLevels')}
            </a>
          </p>
        )}
      </ChoiceSetting>
      <LanguageSettings view={view} />
      <ModeSetting view={view} />
      <ChoiceSetting
        view={view}
        setting="unlistedTools"
        values={['pass', 'ask']}
        {...(mode === 'named' && { note: t('options:settings.unlistedTools.note') })}
      />
      <ChoiceSetting view={view} setting="onUninspectable" values={['ask', 'hold', 'pass']} />
      <ChoiceSetting view={view} setting="camera" values={['ask', 'pass']} />
      <ChoiceSetting view={view} setting="hideFaces" values={['allow', 'off']} />
    </SettingsSection>
  );
}
