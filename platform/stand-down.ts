import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { chromiumIds, geckoIds } from '../core/build-ids';
import { requiredPatterns } from '../core/required-patterns';
import { isDeadlineError, withDeadline } from '../core/deadline';
import { inTurn } from '../core/in-turn';
import { decides } from '../core/settings/policy';
import {
  betweenBuilds,
  isDownIn,
  standDownOf,
  standing,
  type BetweenBuilds,
  type Standing,
  type StoodDown,
} from '../core/stand-down';
import { isAdminInstalled } from './about';
import { isManagedBuild } from './build';
import { onMessage } from './extension-messaging';
import { onSettingsChanged, readEffective } from './settings-store';
import { hasAccess, onAccessChanged } from './site-access';

const KEPT = 'local:stand-down';
const DEADLINE_MS = 2_000;
const HANDOVER_MS = 500;

const [own, other] = isManagedBuild
  ? (['managed', 'family'] as const)
  : (['family', 'managed'] as const);
const others: readonly string[] = import.meta.env.FIREFOX ? [geckoIds[other]] : chromiumIds[other];

async function readStanding(): Promise<Standing> {
  const [effective, isAdmins, canAsk, isPrivateToo] = await Promise.all([
    readEffective(),
    isAdminInstalled(),
    hasAccess(requiredPatterns),
    browser.extension.isAllowedIncognitoAccess(),
  ]);
  const isBound = isAdmins || decides(effective.policy) || effective.isFamilyLocked;
  return { isBound, canAsk, isPrivateToo };
}

const send = (id: string, message: BetweenBuilds): Promise<unknown> =>
  withDeadline(browser.runtime.sendMessage(id, message), DEADLINE_MS, 'The other build');

/** @throws when somebody is there who does not answer in time */
async function ask(id: string): Promise<Standing | undefined> {
  try {
    const answer = await send(id, { kind: 'ask-first:standing' });
    return standing(answer) ? answer : undefined;
  } catch (error) {
    if (isDeadlineError(error)) throw error;
    // Nobody is there.
    return undefined;
  }
}

async function compare(): Promise<void> {
  const [mine, ...answers] = await Promise.all([readStanding(), ...others.map(ask)]);
  const next = standDownOf(
    own,
    mine,
    answers.find((answer) => answer !== undefined),
  );
  const before = await storage.getItem<StoodDown>(KEPT);
  // Whatever is written here is a change of settings to others.
  if (before?.ordinary === next.ordinary && before.private === next.private) return;
  if (next.ordinary) {
    // Up at once, and down a moment later: meanwhile both ask, and never nobody.
    await new Promise((resolve) => setTimeout(resolve, HANDOVER_MS));
    await storage.setItem(KEPT, next);
  } else if (before !== null) await storage.removeItem(KEPT);
}

const turn = inTurn();
const look = (): Promise<void> => turn(compare);

/** Whether the other build asks in our place, in windows of this kind. */
export const isStoodDown = async (
  isPrivate = browser.extension.inIncognitoContext,
): Promise<boolean> => isDownIn(await storage.getItem(KEPT), isPrivate);

/** In windows of every kind: then nothing of ours has to run on more sites than those of the manifest. */
export const isStoodDownEverywhere = async (): Promise<boolean> =>
  (await isStoodDown(false)) && (await isStoodDown(true));

/** @returns how to stop listening */
export const onStandDownChanged = (listener: () => void): (() => void) =>
  storage.watch(KEPT, listener);

/** Background: answers the other build, and asks it at every start and whenever the answer may be another one. */
export function keepStandDown(): void {
  // Each answers for private windows too; in Chromium those have a background of their own.
  if (browser.extension.inIncognitoContext) return;
  // What is kept is as it was; the next start, or the next page, looks again.
  const lookAgain = (): void => void look().catch(() => undefined);
  browser.runtime.onMessageExternal.addListener((message: unknown, { id = '' }, respond) => {
    if (!others.includes(id) || !betweenBuilds(message)) return undefined;
    if (message.kind === 'ask-first:changed') {
      lookAgain();
      return undefined;
    }
    readStanding().then(respond, () => undefined);
    // Keeps the channel open for the answer.
    return true;
  });
  const tell = (): void => {
    lookAgain();
    for (const id of others) send(id, { kind: 'ask-first:changed' }).catch(() => undefined);
  };
  onMessage('checkStandDown', look);
  onSettingsChanged(tell);
  onAccessChanged(tell);
  tell();
}
