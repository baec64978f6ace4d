import { browser } from 'wxt/browser';
import type { Prepared } from '../core/protocol-extension';

/** What a page script says before it has heard from the background, in the browser's language. */
export function fallbackWords(): Prepared {
  const say: typeof browser.i18n.getMessage = (key: string) =>
    browser.i18n.getMessage(key as 'close');
  const language = say('@@ui_locale').replace('_', '-');
  const notice = {
    language,
    title: say('notUploaded'),
    body: say('reloadPage'),
    close: say('close'),
  };
  const checking = say('checking');
  return {
    lost: notice,
    cannotAsk: notice,
    checking: {
      language,
      checking,
      progress: checking,
      sendAgain: checking,
      cancel: say('cancel'),
    },
  };
}
