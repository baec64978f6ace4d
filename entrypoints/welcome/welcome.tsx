import { useStore } from 'zustand';
import { LevelPicture } from '../../components/level-picture';
import { ManagedBy } from '../../components/managed-by';
import { useWords } from '../../components/use-words';
import { WelcomeLock } from './welcome-lock';
import { WelcomeStep } from '../../components/welcome-step';
import type { Language } from '../../core/language';
import { levels } from '../../core/level';
import type { PrivateWindows } from '../../platform/private-windows';
import { ChoiceSetting } from '../options/choice-setting';
import { LanguageSettings } from '../options/language-settings';
import { ModeSetting } from '../options/mode-setting';
import type { SettingsViewStore } from '../options/settings-view';
import { usePageLanguage } from '../options/use-page-language';

interface WelcomeProps {
  readonly store: SettingsViewStore;
  readonly windows: PrivateWindows;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** For a parent and a teenager together. What is passed over stays as it is out of the box. */
export function Welcome({ store, windows, language, onLanguage }: WelcomeProps) {
  const { t, plain } = useWords();
  const view = useStore(store);
  const { settings, policy } = view.effective;
  usePageLanguage({
    title: plain('setup:welcome.pageTitle'),
    chosen: settings.language,
    ...{ language, onLanguage },
  });
  const words = (key: string) => t(`setup:welcome.${key}`);
  const step = (id: string) => ({ id, heading: words(`${id}.heading`), lead: words(`${id}.lead`) });
  // A policy may come seconds after the page.
  const isManaged = policy.kind !== 'none';
  return (
    <div className="settings-page welcome">
      <header>
        <div className="brand">
          <span>{t('ask.brand')}</span>
        </div>
        <h1>{words('heading')}</h1>
        {!isManaged && <p className="lead">{words('lead')}</p>}
      </header>
      <main>
        <Promises />
        {isManaged ? (
          <>
            <p>{words('managed')}</p>
            <ManagedBy {...view.effective} />
          </>
        ) : (
          <>
            <WelcomeStep {...step('place')}>
              <div className="pair">
                <LanguageSettings view={view} />
              </div>
            </WelcomeStep>
            <WelcomeStep {...step('level')}>
              <ChoiceSetting
                view={view}
                setting="level"
                values={levels}
                hasNotes
                pictureOf={(level) => <LevelPicture level={level} />}
              />
            </WelcomeStep>
            <WelcomeStep {...step('mode')}>
              <ModeSetting view={view} />
            </WelcomeStep>
            <WelcomeStep {...step('lock')}>
              <WelcomeLock view={view} />
            </WelcomeStep>
            <WelcomeStep
              id="private"
              heading={words('private.heading')}
              lead={words(windows.isAllowed ? 'private.on' : 'private.off')}
            >
              {!windows.isAllowed && <p>{words(`private.${windows.engine}`)}</p>}
            </WelcomeStep>
            <WelcomeStep {...step('done')}>
              <div className="acts done">
                <a className="main" href="/rehearsal.html">
                  {words('done.practice')}
                </a>
                <a href="/options.html">{words('done.options')}</a>
              </div>
            </WelcomeStep>
          </>
        )}
        <p className="problem" role="alert">
          {view.hasFailed && t('options:failed')}
        </p>
      </main>
    </div>
  );
}

/** What it does and what it never does, side by side. */
function Promises() {
  const { t, lines } = useWords();
  return (
    <div className="promises">
      {(['does', 'never'] as const).map((part) => (
        <section key={part} aria-labelledby={part}>
          <h2 id={part}>{t(`setup:welcome.${part}.heading`)}</h2>
          <ul className="points">
            {lines(`setup:welcome.${part}.points`).map((line, index) => (
              <li key={index}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
