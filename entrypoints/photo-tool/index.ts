import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isPhotoTool } from '../../core/ai-tool-words';
import { sendMessage } from '../../platform/extension-messaging';
import { guardHere } from '../../platform/guarded';
import { wordsHere } from './words-here';

/** An app draws itself after its page is loaded. */
const SETTLED_MS = 2_000;

/** Looks at what a page says of itself, twice at most. Nothing of it leaves the page: only a yes does. */
export default defineUnlistedScript(() => {
  const look = (): void => {
    if (guardHere() !== undefined || !isPhotoTool(wordsHere(document))) return;
    // Nobody to tell it: the page is as it would be without the look.
    sendMessage('foundPhotoTool').catch(() => undefined);
  };
  const lookAgain = (): void => {
    setTimeout(look, SETTLED_MS);
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look);
  else look();
  if (document.readyState === 'complete') lookAgain();
  else addEventListener('load', lookAgain);
});
