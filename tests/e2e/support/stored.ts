import type { Practice } from './practice';
import { LISTED } from './launch';

/** Sets what the extension has in its local storage, before a question is opened. */
export async function store(
  { driver, site }: Practice,
  values: Readonly<Record<string, unknown>>,
): Promise<void> {
  const tab = await driver.openExtensionPage(
    'interstitial.html',
    `https://${LISTED}:${String(site.port)}/`,
  );
  await tab.evaluate(
    `(globalThis.browser ?? chrome).storage.local.set(${JSON.stringify(values)}).then(() => true)`,
  );
  await tab.close();
}
