import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { isoDay } from '../../core/day';
import { coverFaces, writableAs } from '../../platform/cover-faces';
import { createI18n } from '../../platform/i18n';
import { readPreferences } from '../../platform/preferences';
import { readSettings } from '../../platform/settings-store';
import { createHideStore } from '../interstitial/hide-store';
import { loadFirstLaw } from '../interstitial/use-law';
import '../interstitial/screens.css';
import { inspectCovered } from './draw';
import { Rehearsal } from './rehearsal';
import './rehearsal.css';

/** Reads what is set, so that the question looks as it does here; writes nothing. */
const start = async (root: Element): Promise<void> => {
  const [{ language, jurisdiction }, settings] = await Promise.all([
    readPreferences(),
    readSettings(),
  ]);
  const [i18n, firstLaw] = await Promise.all([createI18n(language), loadFirstLaw(jurisdiction)]);
  const hiding = createHideStore({
    cover: coverFaces,
    inspect: inspectCovered,
    isAllowed: () => Promise.resolve(settings.hideFaces === 'allow'),
    isWritable: async (file) => (await writableAs(file)) !== undefined,
  });
  const today = isoDay(new Date());
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <Rehearsal {...{ hiding, settings, today, firstLaw }} />
    </I18nextProvider>,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
