import type { Browser } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';

/** Evaluates in the browser's own window and with its rights; Firefox allows it with this argument only. */
export const SYSTEM_ACCESS = '--remote-allow-system-access';

/** The expression's value has to be a string. */
export async function evaluateInBrowser(browser: Browser, expression: string): Promise<string> {
  if (!(browser instanceof BidiBrowser)) throw new Error('This browser is not driven by WebDriver');
  const { connection } = browser;
  // The driver's types know no extension of the protocol by a browser.
  const chrome: object = { 'moz:scope': 'chrome' };
  const { result: tree } = await connection.send('browsingContext.getTree', chrome);
  const context = tree.contexts[0]?.context ?? '';
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (result.type === 'success' && result.result.type === 'string') return result.result.value;
  throw new Error(`No string from the browser: ${JSON.stringify(result)}`);
}
