import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { PopupScreen } from '../../components/popup-screen';
import { createI18n } from '../../platform/i18n';
import { readPreferences } from '../../platform/preferences';
import { readTabStatus } from '../../platform/tab-status';
import './popup.css';

const start = async (root: Element): Promise<void> => {
  const [{ language }, status] = await Promise.all([readPreferences(), readTabStatus()]);
  document.documentElement.lang = language;
  createRoot(root).render(
    <I18nextProvider i18n={await createI18n(language)}>
      <PopupScreen {...status} />
    </I18nextProvider>,
  );
};

const root = document.getElementById('root');
if (root !== null) void start(root);
