import { createRoot } from 'react-dom/client';
import { readLessonAddress } from '../../core/lesson';
import { readPreferences } from '../../platform/preferences';
import { InLanguage } from '../interstitial/in-language';
import { firstWords } from '../interstitial/use-language';
import { loadFirstLaw } from '../interstitial/use-law';
import '../interstitial/interstitial.css';
import '../interstitial/opened.css';
import { Lesson } from './lesson';
import './lesson.css';

const start = async (root: Element): Promise<void> => {
  const { language, jurisdiction } = {
    ...(await readPreferences()),
    ...readLessonAddress(location.search),
  };
  const [spoken, firstLaw] = await Promise.all([firstWords(language), loadFirstLaw(jurisdiction)]);
  createRoot(root).render(
    <InLanguage first={spoken}>
      {(spokenNow, onLanguage) => <Lesson {...{ firstLaw, language: spokenNow, onLanguage }} />}
    </InLanguage>,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
