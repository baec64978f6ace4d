import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { isoDay } from '../../core/day';
import { createI18n } from '../../platform/i18n';
import { coverFaces, writableAs } from '../../platform/cover-faces';
import { readPreferences } from '../../platform/preferences';
import { keepOnlyMe, keepRhythm, readRhythm } from '../../platform/rhythm-store';
import { changeSettings, readSettings } from '../../platform/settings-store';
import { createInspectorClient } from '../guard/inspector-client';
import { App } from './app';
import { receiveQuestion } from './guard-port';
import { createHideStore } from './hide-store';
import type { Keeping } from './keeping';
import { createQuestionStore } from './question-store';
import { loadFirstLaw } from './use-law';
import './screens.css';

const store = createQuestionStore();
// Before anything that waits: the guard's port comes with the frame's load event.
receiveQuestion(window, store);

const hiding = createHideStore({
  cover: coverFaces,
  inspect: createInspectorClient().inspect,
  isAllowed: async () => (await readSettings()).hideFaces === 'allow',
  isWritable: async (file) => (await writableAs(file)) !== undefined,
});

const keeping: Keeping = { settings: changeSettings, rhythm: keepRhythm, onlyMe: keepOnlyMe };

const start = async (root: Element): Promise<void> => {
  const [{ language, jurisdiction }, settings, kept] = await Promise.all([
    readPreferences(),
    readSettings(),
    readRhythm(),
  ]);
  const [i18n, firstLaw] = await Promise.all([createI18n(language), loadFirstLaw(jurisdiction)]);
  const today = isoDay(new Date());
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <App {...{ store, hiding, settings, kept, keeping, today, firstLaw }} />
    </I18nextProvider>,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
