import { createRoot } from 'react-dom/client';
import type { PageWords } from '../../platform/i18n';
import { mend } from '../../platform/mend';
import { readPreferences } from '../../platform/preferences';
import { readHealth } from '../../platform/read-health';
import { createInspectorClient } from '../guard/inspector-client';
import { InLanguage } from '../interstitial/in-language';
import { firstWords } from '../interstitial/use-language';
import { draw } from '../rehearsal/draw';
import { drawnClass } from '../rehearsal/drawings';
import '../settings-pages.css';
import { Health } from './health';
import { createHealthStore } from './health-store';
import './health.css';

const words: readonly PageWords[] = ['health', 'options'];

const store = createHealthStore({
  read: readHealth,
  mend,
  inspect: async () => createInspectorClient().inspect(await draw(drawnClass, 'drawn.jpg')),
});

const start = async (root: Element): Promise<void> => {
  const { language } = await readPreferences();
  const first = await firstWords(language, words);
  createRoot(root).render(
    <InLanguage first={first} more={words}>
      {(spoken, onLanguage) => <Health {...{ store, onLanguage }} language={spoken} />}
    </InLanguage>,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
