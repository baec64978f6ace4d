import { createRoot } from 'react-dom/client';
import { parseAdultHash } from '../../core/protocol-adult';
import { closeTab } from '../../platform/close-tab';
import { isPinAsked } from '../../platform/lock-kind';
import type { PageWords } from '../../platform/i18n';
import { readPreferences } from '../../platform/preferences';
import { InLanguage } from '../interstitial/in-language';
import { firstWords } from '../interstitial/use-language';
import { Adult } from './adult';
import { linkToQuestion } from './question-link';
import './adult.css';

const words: readonly PageWords[] = ['lock'];
const close = (): void => void closeTab();

const start = async (root: Element): Promise<void> => {
  const place = parseAdultHash(location.hash);
  if (place === undefined || !(await isPinAsked())) throw new Error('There is no such question');
  const [link, { language }] = await Promise.all([linkToQuestion(place, close), readPreferences()]);
  const first = await firstWords(language, words);
  createRoot(root).render(
    <InLanguage first={first} more={words}>
      {(spoken, onLanguage) => (
        <Adult {...{ link, onLanguage }} language={spoken} onClose={close} />
      )}
    </InLanguage>,
  );
};

const root = document.getElementById('root');
// Nothing was asked of this window: a reload, or one that the browser brought back.
if (root !== null) start(root).catch(close);
