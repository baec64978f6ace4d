import { browser } from 'wxt/browser';
import { readEffective } from './settings-store';
import { refreshPolicy } from './policy-store';

/**
 * After an install by a person: the page for a parent and a teenager. An administrator's people have somebody
 * who set it up for them; an unpacked copy is of whoever works on it, and opens many times a day.
 */
export async function openFirstRun(): Promise<void> {
  const { installType } = await browser.management.getSelf();
  if (installType === 'admin' || installType === 'development') return;
  // Where the browser does not say, the page does without a first run as soon as a policy comes.
  await refreshPolicy().catch(() => undefined);
  if ((await readEffective()).policy.kind !== 'none') return;
  await browser.tabs.create({ url: '/welcome.html' });
}
