import { createRoot } from 'react-dom/client';
import type { PageWords } from '../../platform/i18n';
import { readPreferences } from '../../platform/preferences';
import { firstWords } from '../interstitial/use-language';
import { InLanguage } from '../interstitial/in-language';
import '../settings-pages.css';
import './rollout.css';
import { Options } from './options';
import { createSettingsView } from './settings-view';

/** The words of every part; lists, lock and statistics have files of their own. */
const words: readonly PageWords[] = ['options', 'health', 'lists', 'lock', 'rollout'];

const start = async (root: Element): Promise<void> => {
  const [{ language }, store] = await Promise.all([readPreferences(), createSettingsView()]);
  const first = await firstWords(language, words);
  createRoot(root).render(
    <InLanguage first={first} more={words}>
      {(spoken, onLanguage) => <Options {...{ store, onLanguage }} language={spoken} />}
    </InLanguage>,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
