import { createRoot } from 'react-dom/client';
import { isoDay } from '../../core/day';
import { coverFaces, writableAs } from '../../platform/cover-faces';
import { readPreferences } from '../../platform/preferences';
import { readSettings } from '../../platform/settings-store';
import { createHideStore } from '../interstitial/hide-store';
import { InLanguage } from '../interstitial/in-language';
import { firstWords } from '../interstitial/use-language';
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
  const [spoken, firstLaw] = await Promise.all([firstWords(language), loadFirstLaw(jurisdiction)]);
  const hiding = createHideStore({
    cover: coverFaces,
    inspect: inspectCovered,
    isAllowed: () => Promise.resolve(settings.hideFaces === 'allow'),
    isWritable: async (file) => (await writableAs(file)) !== undefined,
  });
  const today = isoDay(new Date());
  createRoot(root).render(
    <InLanguage first={spoken}>
      {(spokenNow, onLanguage) => (
        <Rehearsal {...{ hiding, settings, today, firstLaw, language: spokenNow, onLanguage }} />
      )}
    </InLanguage>,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
