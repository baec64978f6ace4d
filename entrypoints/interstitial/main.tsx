import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { loadLaw } from '../../law/load-law';
import { createI18n } from '../../platform/i18n';
import { readPreferences } from '../../platform/preferences';
import { App } from './app';
import { receiveQuestion } from './guard-port';
import { createQuestionStore } from './question-store';
import './interstitial.css';

const store = createQuestionStore();
// Before anything that waits: the guard's port comes with the frame's load event.
receiveQuestion(window, store);

const start = async (root: Element): Promise<void> => {
  const { language, jurisdiction } = await readPreferences();
  const [i18n, law] = await Promise.all([createI18n(language), loadLaw(jurisdiction)]);
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <App store={store} law={law} />
    </I18nextProvider>,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
