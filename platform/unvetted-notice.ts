import { storage } from 'wxt/utils/storage';

const keyOf = (tab: number): `session:${string}` => `session:unvetted-${tab}`;

/** For the popup: a picture left a page of this tab, and nobody had vetted it. In memory only. */
export const noteUnvetted = (tab: number, host: string): Promise<void> =>
  storage.setItem(keyOf(tab), host);

export const wasUnvettedSent = async (tab: number, host: string): Promise<boolean> =>
  (await storage.getItem(keyOf(tab))) === host;

export const forgetUnvetted = (tab: number): Promise<void> => storage.removeItem(keyOf(tab));
