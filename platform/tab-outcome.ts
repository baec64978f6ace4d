import { storage } from 'wxt/utils/storage';
import { outcomes, type Outcome } from '../core/outcome';

const keyOf = (tab: number): `session:${string}` => `session:outcome-${tab}`;

/** For the popup: how the last upload in a tab ended. In memory only: session storage is on no disk. */
export const keepOutcome = (tab: number, outcome: Outcome): Promise<void> =>
  storage.setItem(keyOf(tab), outcome);

export async function lastOutcome(tab: number): Promise<Outcome | undefined> {
  const stored = await storage.getItem(keyOf(tab));
  return outcomes.find((outcome) => outcome === stored);
}

export const forgetOutcome = (tab: number): Promise<void> => storage.removeItem(keyOf(tab));
