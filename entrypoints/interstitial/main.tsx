import { createRoot } from 'react-dom/client';
import { isoDay } from '../../core/day';
import { withDeadline } from '../../core/deadline';
import type { Jurisdiction } from '../../core/jurisdiction';
import { loadLaw } from '../../law/load-law';
import type { Language } from '../../core/language';
import { createI18n } from '../../platform/i18n';
import { coverFaces, writableAs } from '../../platform/cover-faces';
import { readPreferences } from '../../platform/preferences';
import { readRhythm } from '../../platform/rhythm-store';
import { readSettings } from '../../platform/settings-store';
import { createInspectorClient } from '../guard/inspector-client';
import { receiveQuestion } from './guard-port';
import { createHideStore } from './hide-store';
import { createQuestionStore } from './question-store';
import { Root } from './root';
import type { Loaded } from './use-law';
import type { Spoken } from './use-language';
import './interstitial.css';
import './ask.css';
import './facts.css';
import './opened.css';
import './remind.css';
import './hide-faces.css';

/** The question does not wait longer for its facts; they may come after it. */
const LAW_DEADLINE_MS = 100;

const store = createQuestionStore();
// Before anything that waits: the guard's port comes with the frame's load event.
receiveQuestion(window, store);

const hiding = createHideStore({
  cover: coverFaces,
  inspect: createInspectorClient().inspect,
  isAllowed: async () => (await readSettings()).hideFaces === 'allow',
  isWritable: async (file) => (await writableAs(file)) !== undefined,
});

async function loadFirstLaw(jurisdiction: Jurisdiction): Promise<Loaded> {
  try {
    const law = await withDeadline(loadLaw(jurisdiction), LAW_DEADLINE_MS, 'The law');
    return { jurisdiction, law };
  } catch {
    return { jurisdiction, law: undefined };
  }
}

async function firstWords(language: Language): Promise<Spoken> {
  try {
    return { language, i18n: await createI18n(language) };
  } catch {
    // The question is asked in any case; English is part of this script.
    return { language: 'en', i18n: await createI18n('en') };
  }
}

const start = async (root: Element): Promise<void> => {
  const [{ language, jurisdiction }, settings, kept] = await Promise.all([
    readPreferences(),
    readSettings(),
    readRhythm(),
  ]);
  const [firstSpoken, firstLaw] = await Promise.all([
    firstWords(language),
    loadFirstLaw(jurisdiction),
  ]);
  const today = isoDay(new Date());
  createRoot(root).render(
    <Root {...{ store, hiding, settings, kept, today, firstLaw, firstSpoken }} />,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
