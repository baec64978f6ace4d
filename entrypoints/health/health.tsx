import { useEffect } from 'react';
import { useStore } from 'zustand';
import { HealthScreen } from '../../components/health-screen';
import { useWords } from '../../components/use-words';
import type { Language } from '../../core/language';
import { canOpenSettings } from '../../platform/mend';
import { onSettingsChanged } from '../../platform/settings-store';
import { onAccessChanged } from '../../platform/site-access';
import { StoodDown } from '../options/stood-down';
import { usePageLanguage } from '../options/use-page-language';
import type { HealthStore } from './health-store';

interface HealthProps {
  readonly store: HealthStore;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Looks when it is opened, when something changed, and when somebody comes back from the browser's settings. */
export function Health({ store, language, onLanguage }: HealthProps) {
  const { plain } = useWords();
  const { facts, hasFailed, failedFix, trial, look, mend, tryInspector } = useStore(store);
  usePageLanguage({
    title: plain('health:health.pageTitle'),
    language,
    chosen: language,
    onLanguage,
  });

  useEffect(() => {
    const again = (): void => void look();
    again();
    const stops = [onAccessChanged(again), onSettingsChanged(again)];
    document.addEventListener('visibilitychange', again);
    return () => {
      document.removeEventListener('visibilitychange', again);
      for (const stop of stops) stop();
    };
  }, [look]);

  return (
    <HealthScreen
      {...{ facts, hasFailed, failedFix, trial, canOpenSettings }}
      engine={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      onLook={() => void look()}
      onFix={(fix, problem) => void mend(fix, problem)}
      onTry={() => void tryInspector()}
    >
      <StoodDown />
    </HealthScreen>
  );
}
