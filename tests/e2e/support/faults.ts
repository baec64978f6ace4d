import type { ExtensionProtocol } from '../../../core/protocol-extension';
import type { Started } from './practice';
import { inExtension } from './stored';

type Asked = keyof ExtensionProtocol;

/**
 * Lets a machine of the extension be caught while it is asked for something: from then on it does not answer, until it
 * is ended. The next one that starts knows of nothing.
 */
export const CATCHABLE = `{
  const { onMessage } = (globalThis.browser ?? chrome).runtime;
  const add = onMessage.addListener.bind(onMessage);
  let type;
  let tellCaught;
  const caught = new Promise((resolve) => { tellCaught = resolve; });
  add((message, sender, respond) => {
    if (message?.fault === 'catch') {
      type = message.type;
      respond(true);
    } else if (message?.fault === 'caught') {
      caught.then(() => respond(true));
      return true;
    } else if (type !== undefined && message?.type === type) {
      tellCaught();
      return true;
    }
  });
  onMessage.addListener = (listener) =>
    add((message, ...rest) => message?.type === type ? undefined : listener(message, ...rest));
}`;

/** Has the machine caught when it is asked this, while \`act\` is on; then ends it. */
export async function killedWhenAsked(
  started: Started,
  type: Asked,
  kill: () => Promise<void>,
  act: () => Promise<void>,
): Promise<void> {
  const tell = (fault: object): Promise<unknown> =>
    inExtension(started, `runtime.sendMessage(${JSON.stringify(fault)})`);
  await tell({ fault: 'catch', type });
  await act();
  await tell({ fault: 'caught' });
  await kill();
}

/** A Worker whose every message waits so long before it is heard. */
export const slowBy = (ms: number): string => `{
  const { addEventListener } = self;
  self.addEventListener = (type, listener) => addEventListener.call(self, type,
    type === 'message' ? (event) => setTimeout(() => listener(event), ${ms}) : listener);
}`;

export const NO_WASM = `
  for (const name of ['compile', 'compileStreaming', 'instantiate', 'instantiateStreaming']) {
    WebAssembly[name] = () => Promise.reject(new WebAssembly.CompileError('Refused'));
  }`;

/** The network starts, and the first pass finds no room. */
export const NO_MEMORY = `
  WebAssembly.Memory.prototype.grow = () => { throw new RangeError('Out of memory'); };
  Uint8ClampedArray = new Proxy(Uint8ClampedArray, {
    construct() { throw new RangeError('Array buffer allocation failed'); },
  });`;

/** @param answer of an area's method, as JavaScript */
export const storageThat = (calls: Readonly<Record<string, string>>): string =>
  Object.entries(calls)
    .map(([call, answer]) => {
      const [area = '', method = ''] = call.split('.');
      return `(globalThis.browser ?? chrome).storage.${area}.${method} = () => ${answer};`;
    })
    .join('\n');

/** An hour back, from so many milliseconds after the start of the machine on. */
export const clockBackAfter = (ms: number): string => `{
  const { now } = Date;
  const start = performance.now();
  Date.now = () => now() - (performance.now() - start > ${ms} ? 3_600_000 : 0);
}`;
