import { useLayoutEffect, useMemo, useState } from 'react';
import { JurisdictionSwitch } from '../../components/jurisdiction-switch';
import { LanguageSwitch } from '../../components/language-switch';
import { PracticeScreen, type PracticeChoice } from '../../components/practice-screen';
import { useWords } from '../../components/use-words';
import { tagOf, type Language } from '../../core/language';
import { lessonAddress } from '../../core/lesson';
import { rehearsalEnd, type RehearsalEnd } from '../../core/rehearsal';
import type { Settings } from '../../core/settings';
import { App } from '../interstitial/app';
import type { HideStore } from '../interstitial/hide-store';
import type { Keeping } from '../interstitial/keeping';
import { createQuestionStore } from '../interstitial/question-store';
import { useLaw, type Loaded } from '../interstitial/use-law';
import { draw } from './draw';
import { makeQuestion } from './made-question';

interface RehearsalProps {
  readonly hiding: HideStore;
  readonly settings: Settings;
  readonly today: string;
  readonly firstLaw: Loaded;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** The practice page, and over it the question itself, with answers that go nowhere. */
export function Rehearsal({ hiding, settings, today, firstLaw, ...props }: RehearsalProps) {
  const { language, onLanguage } = props;
  const { t, plain, dir } = useWords();
  const title = plain('practice.pageTitle');
  const [jurisdiction, setJurisdiction] = useState(firstLaw.jurisdiction);
  const law = useLaw(jurisdiction, firstLaw);
  const [choice, setChoice] = useState<PracticeChoice>({
    picture: 'class',
    level: settings.level,
    factSet: 0,
  });
  const [store] = useState(createQuestionStore);
  const [stage, setStage] = useState<'choosing' | 'asking' | 'failed'>('choosing');
  const [end, setEnd] = useState<RehearsalEnd>();
  const isAsking = stage === 'asking';
  const { level, factSet } = choice;

  /** As after a first question that is shown whole. */
  const kept = useMemo(
    () => ({ rhythm: { factSet, wentOnToday: 0, interval: 1 }, onlyMe: false }),
    [factSet],
  );
  /** Nothing outlives this page. */
  const keeping = useMemo<Keeping>(
    () => ({
      settings: (change) => {
        const place = change.jurisdiction;
        if (place !== undefined && place !== 'auto') setJurisdiction(place);
        return Promise.resolve();
      },
      rhythm: () => Promise.resolve(),
      onlyMe: () => Promise.resolve(),
    }),
    [],
  );

  // Before anything is drawn: the look of a level would flash up on this page.
  useLayoutEffect(() => {
    // The question has a title and a level of its own.
    if (isAsking) return;
    const root = document.documentElement;
    root.lang = tagOf(language);
    root.dir = dir;
    delete root.dataset.level;
    document.title = title;
  }, [isAsking, language, dir, title]);

  const start = async (): Promise<void> => {
    setEnd(undefined);
    try {
      const question = await makeQuestion(choice.picture, draw);
      store.getState().receive(question, (message) => {
        // Nobody is called from here, so there is nobody to hear of it.
        if (message.kind === 'shown' || message.kind === 'adult-wanted') return;
        setEnd(rehearsalEnd(message, question, level));
        setStage('choosing');
      });
      setStage('asking');
    } catch {
      // The person hears of it and can take another picture.
      setStage('failed');
    }
  };

  return (
    <>
      {/* Not the element main, whose look at each level is the question's. */}
      <div role="main" className="practice" inert={isAsking}>
        <div className="brand">
          <span>{t('ask.brand')}</span>
          <LanguageSwitch language={language} onLanguage={onLanguage} />
          <JurisdictionSwitch jurisdiction={jurisdiction} onJurisdiction={setJurisdiction} />
        </div>
        <PracticeScreen
          choice={choice}
          end={end}
          isFailed={stage === 'failed'}
          lessonAddress={lessonAddress({ language, jurisdiction })}
          onChoose={setChoice}
          onStart={() => {
            void start();
          }}
        />
      </div>
      {isAsking && (
        <div className="over">
          <App
            {...{ store, hiding, kept, keeping, today, language, onLanguage }}
            settings={{ ...settings, level }}
            firstLaw={{ jurisdiction, law }}
            hasAdultWay={false}
          />
        </div>
      )}
    </>
  );
}
