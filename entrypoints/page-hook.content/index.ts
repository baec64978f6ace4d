import { defineContentScript } from 'wxt/utils/define-content-script';
import { isWatched, matchPatterns } from '../../core/sites';
import { siteList } from '../../core/site-list';
import { keepListening } from '../../platform/keep-listening';
import { requestBridge } from '../../platform/world-bridge';
import { interceptDrops } from './drop';
import { answerEntriesOfReplays } from './entries';
import { createGuardLink } from './guard-link';
import { interceptPastes } from './paste';

/**
 * MAIN world, before any script of the page: what can only be replayed from within the page. In
 * Firefox an event built in the ISOLATED world shows the page no files.
 */
export default defineContentScript({
  matches: matchPatterns(siteList),
  runAt: 'document_start',
  world: 'MAIN',
  allFrames: true,
  matchOriginAsFallback: true,
  main: () => {
    const link = createGuardLink();
    requestBridge(window, link, (listen) => {
      keepListening(document, listen);
    });
    const watched = (): boolean => isWatched(siteList, location);
    interceptDrops(window, watched, link.hold);
    interceptPastes(window, watched, link.hold);
    answerEntriesOfReplays();
  },
});
