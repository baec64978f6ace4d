import type { BrowserContext } from 'playwright-core';
import { withDeadline } from '../core/deadline';

/** Sends a command of the DevTools protocol to one target; what comes back is unknown until looked at. */
export type Send = (method: string, params?: object) => Promise<unknown>;

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

const DEADLINE_MS = 20_000;

interface Connection {
  readonly targets: () => Promise<readonly { type: string; targetId: string }[]>;
  readonly attach: (targetId: string, name: string) => Promise<Send>;
  readonly close: () => Promise<void>;
}

async function connect(context: BrowserContext): Promise<Connection> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('No session with the browser');
  const waiting = new Map<string, (reply: Reply) => void>();
  let nextId = 0;
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { id = NaN, ...reply } = JSON.parse(message) as Reply;
    waiting.get(`${sessionId} ${id}`)?.(reply);
    waiting.delete(`${sessionId} ${id}`);
  });
  return {
    targets: async () => (await session.send('Target.getTargets', { filter: [{}] })).targetInfos,
    attach: async (targetId, name) => {
      const { sessionId } = await session.send('Target.attachToTarget', { targetId });
      return async (method, params = {}) => {
        const id = nextId++;
        const replied = new Promise<Reply>((resolve) => waiting.set(`${sessionId} ${id}`, resolve));
        const message = JSON.stringify({ id, method, params });
        await session.send('Target.sendMessageToTarget', { sessionId, message });
        const { result, error } = await withDeadline(replied, DEADLINE_MS, `${name}: ${method}`);
        if (error !== undefined) throw new Error(`${method}: ${error.message}`);
        return result;
      };
    },
    close: () => session.detach(),
  };
}

// A Worker answers nobody before somebody is attached with it to the document, which started it.
const autoAttach = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };

/** The extension's parts: one each, but Workers that run the networks. */
export interface ExtensionParts {
  readonly service_worker: Send;
  readonly background_page: Send;
  /** by their script, like "network-worker" */
  readonly workers: readonly { readonly script: string; readonly send: Send }[];
  readonly detach: () => Promise<void>;
}

/** @throws when the service worker or the offscreen document is not there */
export async function attachToExtension(context: BrowserContext): Promise<ExtensionParts> {
  const { targets, attach, close } = await connect(context);
  const all = await targets();
  const only = async (wanted: string): Promise<Send> => {
    const target = all.find(({ type }) => type === wanted);
    if (target === undefined) throw new Error(`No ${wanted}`);
    return attach(target.targetId, wanted);
  };
  const offscreen = await only('background_page');
  await offscreen('Target.setAutoAttach', autoAttach);
  const workers: { script: string; send: Send }[] = [];
  for (const { type, targetId } of all) {
    if (type !== 'worker') continue;
    const send = await attach(targetId, type);
    const script = await valueOf<string>(send, 'location.pathname.slice(1).replace(".js", "")');
    workers.push({ script, send });
  }
  return {
    service_worker: await only('service_worker'),
    background_page: offscreen,
    workers,
    detach: close,
  };
}

export async function valueOf<T>(send: Send, expression: string): Promise<T> {
  const evaluated = await send('Runtime.evaluate', { expression, returnByValue: true });
  return (evaluated as { readonly result: { readonly value: T } }).result.value;
}
