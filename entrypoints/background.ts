import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onMessage } from '../platform/extension-messaging';
import { openFirstRun } from '../platform/first-run';
import { requiredPatterns } from '../core/required-patterns';
import { injectIntoOpenTabs } from '../platform/inject-into-open-tabs';
import { eventPageHost, offscreenHost } from '../platform/inspector-host';
import { keepSites } from '../platform/keep-sites';
import { keepPolicy } from '../platform/policy-store';
import { readPageWords } from '../platform/read-page-words';
import { relayQuestions } from '../platform/relay-questions';
import { serveAdultWindows } from '../platform/adult-windows';
import { noteSeen } from '../platform/seen-sites';
import { serveSites } from '../platform/serve-sites';
import { serveTabs } from '../platform/serve-tabs';
import { keepStandDown } from '../platform/stand-down';
import { keepStatistics } from '../platform/statistics-store';
import { holdUnvettedRequests, noteUnvettedRequests } from '../platform/tripwire';

/** Sleeps and dies as Manifest V3 likes: it keeps nothing, and a hold never needs it twice. */
export default defineBackground(() => {
  const host = import.meta.env.FIREFOX ? eventPageHost() : offscreenHost();
  onMessage('prepareInspector', async ({ sender }) => {
    // For the health page; no upload waits for it.
    noteSeen(sender).catch(() => undefined);
    await host.prepare();
    return readPageWords();
  });
  keepPolicy();
  keepStandDown();
  keepStatistics();
  serveTabs();
  serveSites();
  relayQuestions();
  serveAdultWindows();
  if (import.meta.env.FIREFOX) holdUnvettedRequests();
  else noteUnvettedRequests();
  keepSites();
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install') return;
    // Without the page, what is set out of the box counts.
    openFirstRun().catch(() => undefined);
    if (!import.meta.env.FIREFOX) void injectIntoOpenTabs(requiredPatterns);
  });
});
