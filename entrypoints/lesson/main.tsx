import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { readLessonAddress } from '../../core/lesson';
import { createI18n } from '../../platform/i18n';
import { readPreferences } from '../../platform/preferences';
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
  const [i18n, firstLaw] = await Promise.all([createI18n(language), loadFirstLaw(jurisdiction)]);
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <Lesson firstLaw={firstLaw} />
    </I18nextProvider>,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
