import { useEffect, useLayoutEffect, useState, type MouseEvent } from 'react';
import { AdultScreen, type AdultDecision } from '../../components/adult-screen';
import { LanguageSwitch } from '../../components/language-switch';
import { PinForm } from '../../components/pin-form';
import { useWords } from '../../components/use-words';
import { tagOf, type Language } from '../../core/language';
import { isPinAsked } from '../../platform/lock-kind';
import { useDeliberate } from '../interstitial/use-deliberate';
import { useEscape } from '../interstitial/use-escape';
import { usePin } from './use-pin';
import type { QuestionLink } from './question-link';

const TAKEN_DEADLINE_MS = 3_000;

interface AdultProps {
  readonly link: QuestionLink;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onClose: () => void;
}

/** The PIN first, then the question. What was entered counts for this window, and for one answer. */
export function Adult({ link, language, onLanguage, onClose }: AdultProps) {
  const { t, plain, dir } = useWords();
  const title = plain('lock:adult.pageTitle');
  const [decision, setDecision] = useState<AdultDecision>('pin');
  const [pin, enter] = usePin(() => {
    setDecision('open');
  });
  const isDeliberate = useDeliberate(decision);
  useEscape(onClose);

  useLayoutEffect(() => {
    document.documentElement.lang = tagOf(language);
    document.documentElement.dir = dir;
    document.title = title;
  }, [language, dir, title]);

  useEffect(() => {
    if (decision !== 'sent') return undefined;
    const timer = setTimeout(() => {
      setDecision('unanswered');
    }, TAKEN_DEADLINE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [decision]);

  const sayYes = async (event: MouseEvent): Promise<void> => {
    if (!isDeliberate(event)) return;
    setDecision('sent');
    // A policy may have come, or the lock may have been taken away, since the window was opened.
    if (await isPinAsked()) link.answer('yes');
    else onClose();
  };
  return (
    <main className="opened adult">
      <header className="brand">
        <span>{t('ask.brand')}</span>
        <LanguageSwitch {...{ language, onLanguage }} />
      </header>
      <div className="second">
        <AdultScreen
          question={link.question}
          decision={decision}
          pin={<PinForm state={pin} onEnter={enter} onCancel={onClose} />}
          onYes={(event) => void sayYes(event)}
          onNo={() => {
            setDecision('sent');
            link.answer('no');
          }}
        />
      </div>
    </main>
  );
}
