import { browser } from 'wxt/browser';

/**
 * The bytes of a file of this package: the one place that reads them outside of the inspector. Any other
 * address is refused before anything is asked for.
 *
 * @param path from the root of the extension
 * @throws when it is no file of the package, or cannot be read
 */
export async function readPackedFile(path: string): Promise<ArrayBuffer> {
  const root = browser.runtime.getURL('/');
  const { href } = new URL(path, root);
  if (!href.startsWith(root)) throw new Error('Not a file of this package');
  // eslint-disable-next-line no-restricted-globals -- no request leaves the device: an address of our own
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`${path} is not there`);
  return answer.arrayBuffer();
}
