import { browser } from 'wxt/browser';

/** False in a content script whose extension was reloaded, updated or removed: its context is dead, without an event. */
export function isExtensionAlive(): boolean {
  // Typed as always there, which it is not in a dead context.
  const { runtime } = browser as { runtime?: { id?: string } };
  return runtime?.id !== undefined;
}
