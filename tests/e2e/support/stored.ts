import type { Started } from './practice';

type Open = Pick<Started, 'driver' | 'site'>;
import { LISTED } from './launch';

/** Sets what the extension has in its local storage, before a question is opened. */
export const store = (
  practice: Open,
  values: Readonly<Record<string, unknown>>,
): Promise<unknown> =>
  inExtension(practice, `storage.local.set(${JSON.stringify(values)}).then(() => true)`);

/**
 * Waits in one tab until what is under a key is as it should be: opening tabs all the time keeps a busy
 * Chromium from getting to its policies.
 *
 * @param isThere an expression about `value`
 */
export const storedOnce = <Value>(practice: Open, key: string, isThere: string): Promise<Value> =>
  inExtension<Value>(
    practice,
    `storage && new Promise((resolve) => {
      const { storage } = globalThis.browser ?? chrome;
      const look = async () => {
        const value = (await storage.local.get('${key}'))['${key}'];
        if (value !== undefined && (${isThere})) resolve(value);
      };
      storage.onChanged.addListener(look);
      look();
    })`,
  );

/** @param call of the browser's API for extensions */
export async function inExtension<Value>({ driver, site }: Open, call: string): Promise<Value> {
  const tab = await driver.openExtensionPage(
    'interstitial.html',
    `https://${LISTED}:${String(site.port)}/`,
  );
  const value = await tab.evaluate<Value>(`(globalThis.browser ?? chrome).${call}`);
  await tab.close();
  return value;
}
