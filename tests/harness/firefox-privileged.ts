import type { Browser } from 'puppeteer-core';

/** What Firefox must be started with for `chromeOf`: puppeteer has no option for it. */
export const SYSTEM_ACCESS = '--remote-allow-system-access';

/**
 * Evaluates an expression in the window of Firefox itself, where what a person does outside of the page can be
 * played: answering the file picker, dragging files in. WebDriver BiDi alone has no command for either.
 */
export type Chrome = <T>(expression: string) => Promise<T>;

interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

export function chromeOf(browser: Browser): Chrome {
  // Puppeteer types neither its connection nor Firefox's own `moz:scope`.
  const { connection } = browser as Browser & { readonly connection: Connection };
  const evaluate = async (context: string, expression: string): Promise<unknown> => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    const evaluated = result as Evaluated;
    if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
    return evaluated.result?.value;
  };
  return async <T>(expression: string): Promise<T> => {
    const tree = await connection.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
    for (const { context, url } of contexts) {
      if (url !== 'chrome://browser/content/browser.xhtml') continue;
      // A small window that an extension opened is one of these too, and has no tabs to drive.
      if ((await evaluate(context, 'toolbar.visible')) === true) {
        return (await evaluate(context, expression)) as T;
      }
    }
    throw new Error('Firefox has no window');
  };
}

/** In the chrome scope: Gecko's handle of each path. */
export const nsIFiles = (paths: readonly string[]): string =>
  `${JSON.stringify(paths)}.map((path) => {
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
    file.initWithPath(path);
    return file;
  })`;

/** In the chrome scope: puts an object of ours in the place of Gecko's, and gives the way back. */
export const REPLACE = `((contract, object) => {
  const registrar = Components.manager.QueryInterface(Ci.nsIComponentRegistrar);
  const original = registrar.contractIDToCID(contract);
  const id = Services.uuid.generateUUID();
  const factory = {
    QueryInterface: ChromeUtils.generateQI(['nsIFactory']),
    createInstance: (iid) => object.QueryInterface(iid),
  };
  registrar.registerFactory(id, '', contract, factory);
  return () => {
    registrar.unregisterFactory(id, factory);
    registrar.registerFactory(original, '', contract, null);
  };
})`;
