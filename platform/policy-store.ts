import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { withDeadline } from '../core/deadline';
import { inTurn } from '../core/in-turn';
import { parseLayer } from '../core/settings/parse-layer';
import { nextPolicy, noPolicy, parsePolicyCopy, withoutAwaiting } from '../core/settings/policy';
import { isAdminInstalled } from './about';
import { POLICY } from './settings-store';

/** Chromium answers some three seconds after the start of the browser, 8 at most in what others measured. */
const MANAGED_DEADLINE_MS = 20_000;
/** After an install by an administrator: how long the strictest counts while no policy comes. */
const AWAITED_MS = 15_000;
/** Of the browser's session, in memory only: the policy has been seen since the browser started. */
const SEEN = 'session:policy-seen';

const turn = inTurn();

/**
 * Looks at the policy, and keeps a copy of it. Nobody waits for this: settings are read from the copy.
 *
 * @throws when the browser does not answer in time; the copy stays as it is
 */
export const refreshPolicy = (): Promise<void> =>
  turn(async () => {
    const live = parseLayer(await readManaged());
    const before = parsePolicyCopy((await storage.getItem(POLICY)) ?? noPolicy);
    const isAdmins = await isAdminInstalled();
    const isProven = isAdmins || !import.meta.env.FIREFOX;
    await storage.setItem(POLICY, nextPolicy(before, live, isAdmins, isProven));
    await storage.setItem(SEEN, true);
  });

const readManaged = async (): Promise<unknown> => {
  try {
    return await withDeadline(browser.storage.managed.get(), MANAGED_DEADLINE_MS, 'The policy');
  } catch (error) {
    // What Firefox says where there is no policy at all.
    if (error instanceof Error && error.message.includes('manifest not found')) return {};
    throw error;
  }
};

/** Whether the policy was looked at since the browser started; before that, the copy is of last time. */
export const isPolicySeen = async (): Promise<boolean> => (await storage.getItem(SEEN)) === true;

/** A policy that is gone is forgotten, by an act of the person; one that is there stays. */
export const forgetPolicy = (): Promise<void> =>
  turn(async () => {
    if (parsePolicyCopy(await storage.getItem(POLICY)).kind === 'gone') {
      await storage.setItem(POLICY, noPolicy);
    }
  });

/** Background: looks at every start and whenever the policy changes. */
export function keepPolicy(): void {
  // The copy is as it was; the next start, or the next change, looks again.
  const look = (): void => void refreshPolicy().catch(() => undefined);
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') look();
  });
  look();
  setTimeout(() => {
    const stopAwaiting = async (): Promise<void> => {
      const copy = parsePolicyCopy(await storage.getItem(POLICY));
      if (copy.kind === 'awaited') await storage.setItem(POLICY, withoutAwaiting(copy));
    };
    turn(stopAwaiting).catch(() => undefined);
  }, AWAITED_MS);
}
