import { browser } from 'wxt/browser';
import { isDeadlineError, withDeadline } from '../core/deadline';
import { sendMessage } from './extension-messaging';
import { serveInspections } from './serve-inspections';
import { stayAwake } from './stay-awake';

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
  const warm = async (): Promise<void> => {
    // Two documents cannot be created at once; both callers wait for the first.
    creating ??= create().finally(() => {
      creating = undefined;
    });
    await creating;
    await withDeadline(sendMessage('warmInspector'), WARM_DEADLINE_MS, 'The inspector page');
  };
  return {
    prepare: async () => {
      try {
        await warm();
      } catch (error) {
        // A slow one may be at work on another picture.
        if (isDeadlineError(error)) throw error;
        // Chromium goes on listing a document that ended while it was made: nobody hears, and none can be made.
        await browser.offscreen.closeDocument().catch(() => undefined);
        await warm();
      }
    },
  };
}

export function eventPageHost(): InspectorHost {
  let letGo: (() => void) | undefined;
  const inspector = serveInspections(() => {
    letGo?.();
    letGo = undefined;
  });
  return {
    prepare: () => {
      // While the model is warm the page stays.
      letGo ??= stayAwake();
      inspector.warm();
      return Promise.resolve();
    },
  };
}
