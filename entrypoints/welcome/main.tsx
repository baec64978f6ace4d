import { createRoot } from 'react-dom/client';
import type { PageWords } from '../../platform/i18n';
import { readPreferences } from '../../platform/preferences';
import { privateWindows } from '../../platform/private-windows';
import { InLanguage } from '../interstitial/in-language';
import { firstWords } from '../interstitial/use-language';
import { createSettingsView } from '../options/settings-view';
import '../settings-pages.css';
import { Welcome } from './welcome';
import './welcome.css';

const words: readonly PageWords[] = ['options', 'setup', 'lock'];

const start = async (root: Element): Promise<void> => {
  const [{ language }, store, windows] = await Promise.all([
    readPreferences(),
    createSettingsView(),
    privateWindows(),
  ]);
  const first = await firstWords(language, words);
  createRoot(root).render(
    <InLanguage first={first} more={words}>
      {(spoken, onLanguage) => <Welcome {...{ store, windows, onLanguage }} language={spoken} />}
    </InLanguage>,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
