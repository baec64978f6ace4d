import { browser } from 'wxt/browser';
import { withDeadline } from '../core/deadline';
import { sendMessage } from './extension-messaging';
import { serveInspections } from './serve-inspections';

/** Where the inspector lives: an offscreen document on Chromium, the event page itself on Firefox. */
export interface InspectorHost {
  /** Resolves once an inspector answers messages; its model may still be loading. */
  prepare(): Promise<void>;
}

const PAGE = 'inspector.html';
const WARM_DEADLINE_MS = 2_000;

export function offscreenHost(): InspectorHost {
  let creating: Promise<void> | undefined;
  const create = async (): Promise<void> => {
    const existing = await browser.runtime.getContexts({
      contextTypes: [browser.runtime.ContextType.OFFSCREEN_DOCUMENT],
    });
    if (existing.length > 0) return;
    await browser.offscreen.createDocument({
      url: PAGE,
      reasons: [browser.offscreen.Reason.WORKERS],
      justification: 'Looks for faces in a picture, in a Worker, on this device.',
    });
  };
  return {
    prepare: async () => {
      // Two documents cannot be created at once; both callers wait for the first.
      creating ??= create().finally(() => {
        creating = undefined;
      });
      await creating;
      await withDeadline(sendMessage('warmInspector'), WARM_DEADLINE_MS, 'The inspector page');
    },
  };
}

export function eventPageHost(): InspectorHost {
  const inspector = serveInspections(() => undefined);
  return {
    prepare: () => {
      inspector.warm();
      return Promise.resolve();
    },
  };
}
