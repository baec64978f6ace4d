import { defineContentScript } from 'wxt/utils/define-content-script';
import { siteAt, isWatched, matchPatterns } from '../../core/sites';
import { siteList } from '../../core/site-list';
import { isExtensionAlive } from '../../platform/is-extension-alive';
import { offerBridge } from '../../platform/world-bridge';
import { createAskPerson } from './ask-person';
import { interceptFileInputs } from './file-input';
import { createGuard } from './guard';
import { serveHook } from './hook-server';
import { createInspectorClient } from './inspector-client';
import { inspectInTurn } from './inspect-files';

/** A frame without an address of its own (about:blank, srcdoc) has its maker's origin, or none at all. */
function siteName(): string {
  const { hostname, pathname } = location.hostname === '' ? parseOrigin(self.origin) : location;
  return siteAt(siteList, { hostname, pathname })?.name ?? hostname;
}

function parseOrigin(origin: string): { hostname: string; pathname: string } {
  return URL.canParse(origin) ? new URL(origin) : { hostname: '', pathname: '' };
}

/**
 * ISOLATED world: the only bridge between page and extension. WXT's script context is not used
 * for lifetime: a page can forge the event that ends it.
 */
export default defineContentScript({
  matches: matchPatterns(siteList),
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main: () => {
    const bridge = offerBridge(window);
    const inspector = createInspectorClient();
    const guard = createGuard({
      inspect: (files, signal) => inspectInTurn(files, inspector.inspect, signal),
      ask: createAskPerson(bridge, siteName),
      isAlive: isExtensionAlive,
      onCannotAsk: () => {
        hook.showNotice(inspector.words().cannotAsk);
      },
      onGone: () => {
        hook.showNotice(inspector.words().lost);
      },
    });
    const hook = serveHook(bridge.port, guard);
    inspector.onWords(({ lost }) => {
      hook.tellLossWords(lost);
    });
    interceptFileInputs(window, {
      isWatched: () => isWatched(siteList, location),
      hold: guard.hold,
      bridge,
    });
    if (window === window.top) void inspector.warm();
  },
});
