import { Suspense, useCallback, useEffect, useState, type MouseEvent } from 'react';
import { useStore } from 'zustand';
import { FactBlock } from '../../components/fact-block';
import { JurisdictionSwitch } from '../../components/jurisdiction-switch';
import { LanguageSwitch } from '../../components/language-switch';
import { useWords } from '../../components/use-words';
import { askedLevel } from '../../core/asked-level';
import { nextStep, type Attestation } from '../../core/attestation';
import { factLines } from '../../core/fact-lines';
import { tagOf, type Language } from '../../core/language';
import { factSet } from '../../core/law-shown';
import type { Settings } from '../../core/settings';
import type { Kept } from '../../platform/rhythm-store';
import { FirstScreen } from './first-screen';
import { replacementsOf, type HideStore } from './hide-store';
import type { Keeping } from './keeping';
import { HideFacesScreen, OpenedScreen, readLater } from './later';
import type { QuestionStore } from './question-store';
import { useDeliberate } from './use-deliberate';
import { useDefaultFocus } from './use-default-focus';
import { useEscape } from './use-escape';
import { useLaw, type Loaded } from './use-law';
import { useShowing } from './use-showing';

export interface AppProps {
  readonly store: QuestionStore;
  readonly hiding: HideStore;
  readonly settings: Settings;
  readonly kept: Kept;
  readonly keeping: Keeping;
  readonly today: string;
  readonly firstLaw: Loaded;
  /** an adult with the family's PIN can be called; then `lock` is among the words */
  readonly hasAdultWay: boolean;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

export function App({ store, hiding, settings, kept, keeping, today, ...props }: AppProps) {
  const { firstLaw, hasAdultWay, language, onLanguage } = props;
  const state = useStore(store);
  const { question, attestation, screen, from, adult, choose, open, back, send } = state;
  const { isOffered, stage, consider, start, close } = useStore(hiding);
  const { t, plain, dir } = useWords();
  const title = plain('ask.pageTitle');
  const [jurisdiction, setJurisdiction] = useState(firstLaw.jurisdiction);
  const law = useLaw(jurisdiction, firstLaw);
  const { showing, noteGoingOn } = useShowing(question, kept, today, keeping);
  // What appears late moves the way on, which is then another one to click at.
  const isDeliberate = useDeliberate(`${screen.kind} ${stage.kind} ${String(isOffered)}`);
  const [isAnswerMissing, setAnswerMissing] = useState(false);
  const level = askedLevel(settings, question?.pictures ?? []);
  const isHiding = stage.kind !== 'closed';
  const isFirst = screen.kind === 'ask' && !isHiding;

  useEffect(() => {
    document.documentElement.lang = tagOf(language);
    document.documentElement.dir = dir;
    document.documentElement.dataset.level = level;
    document.title = title;
  }, [language, dir, level, title]);

  useEffect(() => {
    if (question === undefined) return;
    send({ kind: 'shown', level });
    readLater();
  }, [question, level, send]);

  useEffect(() => {
    if (question !== undefined) void consider(question);
  }, [question, consider]);

  useEffect(() => {
    // A screen that is opened takes the focus by itself.
    if (isFirst && from !== undefined) document.getElementById(from)?.focus();
  }, [isFirst, from]);

  const refuse = useCallback(() => {
    send({ kind: 'refused' });
  }, [send]);
  useDefaultFocus();
  useEscape(isFirst ? refuse : isHiding ? close : back);

  if (question === undefined) return null;

  const goOn = (event: MouseEvent, answer: Attestation): void => {
    if (!isDeliberate(event)) return;
    void noteGoingOn(answer).then(() => {
      send({ kind: 'attested', attestation: answer });
    });
  };
  const takeStep = (event: MouseEvent, answer: Attestation | undefined, control: string): void => {
    const step = nextStep(answer, level, showing.extraStep);
    if (answer === undefined || step === 'answer-first') setAnswerMissing(true);
    else if (step === 'go-on') goOn(event, answer);
    else if (step !== 'confirm') open({ kind: step }, control);
    else if (isDeliberate(event)) open({ kind: 'confirm', attestation: answer }, control);
  };
  const hidden = stage.kind === 'ready' ? stage.pictures : [];
  const facts =
    law === undefined
      ? []
      : factLines(
          factSet(law, showing.factSet),
          level === 'remind' ? 'short' : showing.form,
          showing.factSet,
        );

  return (
    <main className={isFirst ? level : 'opened'}>
      <header className="brand">
        <span>{t('ask.brand')}</span>
        <LanguageSwitch
          language={language}
          onLanguage={(next: Language) => {
            onLanguage(next);
            void keeping.settings({ language: next });
          }}
        />
        <JurisdictionSwitch
          jurisdiction={jurisdiction}
          onJurisdiction={(next) => {
            setJurisdiction(next);
            void keeping.settings({ jurisdiction: next });
          }}
        />
      </header>
      {/* Hidden and not gone while another screen is open: its pictures need not be decoded again. */}
      <div className="first" hidden={!isFirst}>
        <FirstScreen
          question={question}
          settings={settings}
          level={level}
          attestation={attestation}
          step={nextStep(attestation, level, showing.extraStep)}
          isAnswerMissing={isAnswerMissing}
          facts={
            <FactBlock claims={facts} turn={showing.factSet} language={language} today={today} />
          }
          onChoose={choose}
          onRefuse={refuse}
          onChooseAnother={
            question.canChooseAnother === true
              ? () => {
                  send({ kind: 'choose-another' });
                }
              : undefined
          }
          onHideFaces={
            isOffered
              ? () => {
                  open(screen, 'hide');
                  void start(question);
                }
              : undefined
          }
          onLeaveOut={() => {
            send({ kind: 'left-out' });
          }}
          onStep={takeStep}
          onOpen={open}
        />
      </div>
      <Suspense>
        {isHiding && (
          <HideFacesScreen
            state={stage.kind}
            pictures={hidden.map((picture) => ({ ...picture, answered: false }))}
            onUpload={() => {
              send({ kind: 'faces-hidden', replacements: replacementsOf(hidden) });
            }}
            onRefuse={refuse}
            onBack={close}
          />
        )}
        {screen.kind !== 'ask' && (
          <div className="second">
            <OpenedScreen
              screen={screen}
              {...{ law, language, today, settings, level }}
              onRefuse={refuse}
              onBack={back}
              onGoOn={goOn}
              adultWay={
                hasAdultWay && attestation !== undefined
                  ? {
                      stage: adult,
                      onCall: (event) => {
                        if (isDeliberate(event)) send({ kind: 'adult-wanted', attestation });
                      },
                    }
                  : undefined
              }
            />
          </div>
        )}
      </Suspense>
    </main>
  );
}
