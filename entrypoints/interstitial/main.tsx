import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n } from '../../platform/i18n';
import { coverFaces, writableAs } from '../../platform/cover-faces';
import { readPreferences } from '../../platform/preferences';
import { readSettings } from '../../platform/settings-store';
import { createInspectorClient } from '../guard/inspector-client';
import { App } from './app';
import { receiveQuestion } from './guard-port';
import { createHideStore } from './hide-store';
import { createQuestionStore } from './question-store';
import './interstitial.css';
import './hide-faces.css';

const store = createQuestionStore();
// Before anything that waits: the guard's port comes with the frame's load event.
receiveQuestion(window, store);

const hiding = createHideStore({
  cover: coverFaces,
  inspect: createInspectorClient().inspect,
  isAllowed: async () => (await readSettings()).hideFaces === 'allow',
  isWritable: async (file) => (await writableAs(file)) !== undefined,
});

const start = async (root: Element): Promise<void> => {
  const { language, jurisdiction } = await readPreferences();
  const i18n = await createI18n(language);
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <App store={store} hiding={hiding} jurisdiction={jurisdiction} />
    </I18nextProvider>,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
