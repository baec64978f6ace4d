import { storage } from 'wxt/utils/storage';

const keyOf = (tab: number): `session:${string}` => `session:photo-tool-${tab}`;

/** Tabs whose page calls itself an AI photo tool. In memory only, and no address. */
export const notePhotoTool = (tab: number): Promise<void> => storage.setItem(keyOf(tab), true);

export const isPhotoTool = async (tab: number): Promise<boolean> =>
  (await storage.getItem(keyOf(tab))) === true;

export const forgetPhotoTool = (tab: number): Promise<void> => storage.removeItem(keyOf(tab));
