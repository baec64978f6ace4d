import type { Keeper } from '../core/keeper';
import type { Language } from '../core/language';
import { helpPages } from '../core/law';
import type { Law } from '../core/law-shown';
import type { Settings, SettingsKey } from '../core/settings';
import { HelpContent } from './help-content';
import { SchoolNote } from './school-note';
import { SettingsSection } from './settings-section';
import { useWords } from './use-words';

interface StudentScreenProps {
  readonly settings: Settings;
  readonly keeper: Keeper;
  /** settings that the person can still change */
  readonly open: readonly SettingsKey[];
  readonly law: Law | undefined;
  readonly language: Language;
}

/** For whoever has Ask First because somebody else set it up: who, what they see, what it does and never does. */
export function StudentScreen({ settings, keeper, open, law, language }: StudentScreenProps) {
  const { t, lines } = useWords();
  const { schoolName, contactName, contactText, contactUrl, statistics } = settings;
  const points = (key: string) => (
    <ul className="points">
      {lines(key).map((point, index) => (
        <li key={index}>{point}</li>
      ))}
    </ul>
  );
  return (
    <div className="settings-page">
      <header>
        <h1>{t('setup:student.heading')}</h1>
      </header>
      <main>
        <SettingsSection id="who" heading={t('setup:student.who')}>
          <p>
            {schoolName === ''
              ? t('setup:student.whoUnnamed')
              : t('setup:student.whoNamed', { name: schoolName })}
          </p>
          <p>{t(`popup.keeper.${keeper}`)}</p>
        </SettingsSection>
        <SettingsSection id="see" heading={t('setup:student.see')}>
          <p>{t(`setup:student.sees.${statistics}`)}</p>
        </SettingsSection>
        <SettingsSection id="does" heading={t('setup:student.does')}>
          {points('setup:student.doesPoints')}
        </SettingsSection>
        <SettingsSection id="never" heading={t('setup:student.never')}>
          {points('setup:student.neverPoints')}
        </SettingsSection>
        <SettingsSection id="change" heading={t('setup:student.change')}>
          <p>{t(open.length > 0 ? 'setup:student.canChange' : 'setup:student.cannotChange')}</p>
          <ul className="points">
            {open.map((key) => (
              <li key={key}>{t(`setup:student.settings.${key}`)}</li>
            ))}
          </ul>
          <p>
            <a href="/options.html">{t('popup.links.options')}</a>
          </p>
        </SettingsSection>
        <SettingsSection id="ask" heading={t('setup:student.ask')}>
          <SchoolNote {...{ schoolName, contactName, contactText, contactUrl }} />
          <p>{t('setup:student.askAdult')}</p>
        </SettingsSection>
        <SettingsSection id="help" heading={t('setup:student.help')}>
          {helpPages.map((page) => (
            <details key={page} name="help">
              <summary>{t(`helpPages.${page}.heading`)}</summary>
              <div className="second">
                <HelpContent page={page} law={law} language={language} />
              </div>
            </details>
          ))}
        </SettingsSection>
      </main>
    </div>
  );
}
