import { useEffect, useLayoutEffect } from 'react';
import { useStore } from 'zustand';
import { HealthScreen } from '../../components/health-screen';
import { useWords } from '../../components/use-words';
import { tagOf, type Language } from '../../core/language';
import { canOpenSettings } from '../../platform/mend';
import { onSettingsChanged } from '../../platform/settings-store';
import { onAccessChanged } from '../../platform/site-access';
import type { HealthStore } from './health-store';

interface HealthProps {
  readonly store: HealthStore;
  readonly language: Language;
}

/** Looks when it is opened, when something changed, and when somebody comes back from the browser's settings. */
export function Health({ store, language }: HealthProps) {
  const { plain, dir } = useWords();
  const { facts, hasFailed, failedFix, trial, look, mend, tryInspector } = useStore(store);
  const title = plain('health:health.pageTitle');

  useLayoutEffect(() => {
    document.documentElement.lang = tagOf(language);
    document.documentElement.dir = dir;
    document.title = title;
  }, [language, dir, title]);

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
    />
  );
}
