import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isWatched } from '../../core/narrowed-sites';
import { keepListening } from '../../platform/keep-listening';
import { requestBridge } from '../../platform/world-bridge';
import { interceptStreams } from './camera';
import { interceptClipboardReads } from './clipboard-read';
import { keepClosedRoots } from './closed-roots';
import { interceptDrops } from './drop';
import { answerEntriesOfReplays } from './entries';
import { interceptFileHandles } from './file-handles';
import { interceptFileInputs } from './file-inputs';
import { createGuardLink } from './guard-link';
import { interceptMessages } from './messages';
import { interceptPastes } from './paste';

/**
 * MAIN world, before any script of the page: what can only be replayed from within the page (in
 * Firefox an event built in the ISOLATED world shows the page no files), and what a page gets by
 * calling rather than by listening.
 */
export default defineUnlistedScript({
  globalName: false,
  main() {
    const link = createGuardLink();
    requestBridge(window, link, (listen) => {
      keepListening(document, listen);
    });
    const watched = (): boolean => !link.isDown() && isWatched(location);
    const interceptors = [
      () => {
        interceptDrops(window, watched, link.hold);
      },
      () => {
        interceptPastes(window, watched, link.hold);
      },
      () => {
        interceptFileInputs(window, watched, link);
      },
      () => {
        interceptMessages(window, watched, link.hold);
      },
      () => {
        interceptClipboardReads(watched, link.hold);
      },
      () => {
        interceptFileHandles(watched, link.hold);
      },
      () => {
        interceptStreams(watched, link.hold);
      },
      keepClosedRoots,
      answerEntriesOfReplays,
    ];
    for (const intercept of interceptors) {
      try {
        intercept();
      } catch {
        // One that this browser, or another extension, does not allow: the others are needed all the more.
      }
    }
  },
});
