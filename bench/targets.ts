import type { BrowserContext } from 'playwright-core';
import { withDeadline } from '../core/deadline';

/** Sends a command of the DevTools protocol to one target; what comes back is unknown until looked at. */
export type Send = (method: string, params?: object) => Promise<unknown>;

/** Service worker, offscreen document, and the offscreen document's Worker; Playwright has no object for the last two. */
export type ExtensionTarget = 'service_worker' | 'background_page' | 'worker';

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const DEADLINE_MS = 20_000;

/** @throws when one of the three is not there */
export async function attachToExtension(
  context: BrowserContext,
): Promise<Record<ExtensionTarget, Send>> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('No session with the browser');
  const waiting = new Map<number, (reply: Reply) => void>();
  let nextId = 0;
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id = NaN, ...reply } = JSON.parse(message) as Reply;
    waiting.get(id)?.(reply);
    waiting.delete(id);
  });
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });

  const attach = async (wanted: ExtensionTarget): Promise<Send> => {
    const target = targetInfos.find(({ type }) => type === wanted);
    if (target === undefined) throw new Error(`No ${wanted}`);
    const { targetId } = target;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId });
    return async (method, params = {}) => {
      const id = nextId++;
      const replied = new Promise<Reply>((resolve) => waiting.set(id, resolve));
      const message = JSON.stringify({ id, method, params });
      await session.send('Target.sendMessageToTarget', { sessionId, message });
      const { result, error } = await withDeadline(replied, DEADLINE_MS, `${wanted}: ${method}`);
      if (error !== undefined) throw new Error(`${method}: ${error.message}`);
      return result;
    };
  };

  const offscreen = await attach('background_page');
  // A Worker answers nobody before somebody is attached to its document with it.
  const autoAttach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await offscreen('Target.setAutoAttach', autoAttach);
  return {
    service_worker: await attach('service_worker'),
    background_page: offscreen,
    worker: await attach('worker'),
  };
}
