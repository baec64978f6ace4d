import type { CDPSession, Page } from 'playwright-core';
import type { Bench, Host } from './browser';

/** Starts the page's own clock just before the act, and stops it when the page has the event. */
export const begin = (selector: string, type: string): string => `{
  const element = document.querySelector('${selector}');
  // The same file again is no change.
  if (element.matches('input')) element.value = '';
  window.heard = new Promise((resolve) => {
    element.addEventListener('${type}', () => resolve(performance.now()), { once: true });
  });
  window.began = performance.now();
}`;
const waited = 'window.heard.then((at) => at - window.began)';

export interface Side {
  readonly tab: Page;
  readonly session: CDPSession;
  readonly input: string;
  readonly zone: { x: number; y: number };
}

export async function sideOf({ driver, open }: Bench, host: Host): Promise<Side> {
  const tab = await open(host);
  const session = await driver.context.newCDPSession(tab);
  const { result } = await session.send('Runtime.evaluate', {
    expression: "document.querySelector('#one')",
  });
  const box = await tab.locator('#zone').boundingBox();
  if (result.objectId === undefined || box === null) throw new Error('Not the practice site');
  const zone = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return { tab, session, input: result.objectId, zone };
}

/** ms from the clock's start to the event. Nothing is awaited between it and the act, which the page gets one after the other. */
export async function timed(
  { session }: Side,
  starting: string,
  act: () => Promise<unknown>,
  meanwhile: () => Promise<unknown> = () => Promise.resolve(),
): Promise<number> {
  await Promise.all([session.send('Runtime.evaluate', { expression: starting }), act()]);
  await meanwhile();
  const { result } = await session.send('Runtime.evaluate', {
    expression: waited,
    awaitPromise: true,
  });
  return Number(result.value);
}

export const chooseIn = ({ session, input }: Side, file: string): Promise<unknown> =>
  session.send('DOM.setFileInputFiles', { files: [file], objectId: input });
