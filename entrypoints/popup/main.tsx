import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { PopupScreen } from '../../components/popup-screen';
import { tagOf } from '../../core/language';
import { createI18n } from '../../platform/i18n';
import { readPreferences } from '../../platform/preferences';
import { readTabStatus } from '../../platform/tab-status';
import './popup.css';

const start = async (root: Element): Promise<void> => {
  const [{ language }, status] = await Promise.all([readPreferences(), readTabStatus()]);
  const i18n = await createI18n(language);
  document.documentElement.lang = tagOf(language);
  document.documentElement.dir = i18n.dir();
  createRoot(root).render(
    <I18nextProvider i18n={i18n}>
      <PopupScreen {...status} />
    </I18nextProvider>,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
