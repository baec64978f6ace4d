import { addressHere } from '../../platform/address-here';

interface Api {
  readonly runtime: { readonly sendMessage: (message: object) => Promise<unknown> };
}

/**
 * Whether the background has put the guard here. The one message of this script, by hand: the messenger of the
 * other scripts touches the extension's API when it is loaded, which is most of what a page would pay.
 */
export async function lookUp(): Promise<void> {
  const { browser, chrome } = globalThis as { readonly browser?: Api; readonly chrome?: Api };
  const message = { type: 'lookUpSite', data: addressHere() };
  try {
    await (browser ?? chrome)?.runtime.sendMessage(message);
  } catch {
    // Nobody knows this page, so it is as it would be without us.
  }
}
