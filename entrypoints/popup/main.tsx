import { createRoot } from 'react-dom/client';
import { PopupScreen } from '../../components/popup-screen';
import { WordsContext } from '../../components/use-words';
import { isManaged, keeperOf } from '../../core/keeper';
import { tagOf } from '../../core/language';
import { popupLinks } from '../../core/popup-links';
import { isAdminInstalled } from '../../platform/about';
import { readPreferences } from '../../platform/preferences';
import { readEffective } from '../../platform/settings-store';
import { readTabStatus } from '../../platform/tab-status';
import { firstWords } from '../interstitial/use-language';
import './popup.css';

const start = async (root: Element): Promise<void> => {
  const [{ language }, status, effective, isAdmins] = await Promise.all([
    readPreferences(),
    readTabStatus(),
    readEffective(),
    isAdminInstalled(),
  ]);
  const { i18n } = await firstWords(language);
  document.documentElement.lang = tagOf(language);
  document.documentElement.dir = i18n.dir();
  createRoot(root).render(
    <WordsContext value={i18n}>
      <PopupScreen
        {...status}
        keeper={keeperOf(effective, isAdmins)}
        links={popupLinks(effective.settings, isManaged(effective, isAdmins))}
      />
    </WordsContext>,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
