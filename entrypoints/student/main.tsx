import { createRoot } from 'react-dom/client';
import { keeperOf } from '../../core/keeper';
import { isAdminInstalled } from '../../platform/about';
import { readPreferences } from '../../platform/preferences';
import { readEffective } from '../../platform/settings-store';
import { InLanguage } from '../interstitial/in-language';
import { firstWords } from '../interstitial/use-language';
import { loadFirstLaw } from '../interstitial/use-law';
import '../settings-pages.css';
import { Student } from './student';
import './student.css';

const start = async (root: Element): Promise<void> => {
  const [{ language, jurisdiction }, effective, isAdmins] = await Promise.all([
    readPreferences(),
    readEffective(),
    isAdminInstalled(),
  ]);
  const [first, { law }] = await Promise.all([
    firstWords(language, ['setup']),
    loadFirstLaw(jurisdiction),
  ]);
  const keeper = keeperOf(effective, isAdmins);
  createRoot(root).render(
    <InLanguage first={first} more={['setup']}>
      {(spoken, onLanguage) => (
        <Student {...{ effective, keeper, law, onLanguage }} language={spoken} />
      )}
    </InLanguage>,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
