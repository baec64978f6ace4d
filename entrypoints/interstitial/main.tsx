import { createRoot } from 'react-dom/client';
import { isoDay } from '../../core/day';
import type { PageWords } from '../../platform/i18n';
import { readPreferences } from '../../platform/preferences';
import { isPinAsked } from '../../platform/lock-kind';
import { keepOnlyMe, keepRhythm, readRhythm } from '../../platform/rhythm-store';
import { changeSettings, readSettings } from '../../platform/settings-store';
import { createInspectorClient } from '../guard/inspector-client';
import { receiveQuestion } from './guard-port';
import { createHideStore } from './hide-store';
import type { Keeping } from './keeping';
import { createQuestionStore } from './question-store';
import { Root } from './root';
import { loadFirstLaw } from './use-law';
import { firstWords } from './use-language';
import './screens.css';

const store = createQuestionStore();
// Before anything that waits: the guard's port comes with the frame's load event.
receiveQuestion(window, store);

const covering = () => import('../../platform/cover-faces');
const hiding = createHideStore({
  cover: async (...picture) => (await covering()).coverFaces(...picture),
  inspect: createInspectorClient().inspect,
  isAllowed: async () => (await readSettings()).hideFaces === 'allow',
  isWritable: async (file) => (await (await covering()).writableAs(file)) !== undefined,
});

const keeping: Keeping = { settings: changeSettings, rhythm: keepRhythm, onlyMe: keepOnlyMe };

const start = async (root: Element): Promise<void> => {
  const [{ language, jurisdiction }, settings, kept, hasAdultWay] = await Promise.all([
    readPreferences(),
    readSettings(),
    readRhythm(),
    isPinAsked().catch(() => false),
  ]);
  const more: readonly PageWords[] = hasAdultWay ? ['lock'] : [];
  const [firstSpoken, firstLaw] = await Promise.all([
    firstWords(language, more),
    loadFirstLaw(jurisdiction),
  ]);
  const today = isoDay(new Date());
  // What cannot be drawn cannot be answered: the picture stays, as with "Don't upload".
  const onUncaughtError = (): void => {
    store.getState().send({ kind: 'refused' });
  };
  createRoot(root, { onUncaughtError }).render(
    <Root
      {...{ store, hiding, settings, kept, keeping, today, firstLaw }}
      {...{ hasAdultWay, firstSpoken, more }}
    />,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
