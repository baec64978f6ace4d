import { isOnPath, type Address } from './sites';

/**
 * The sites that are watched on some of their paths only, by the host that their pages have. In a file of
 * their own because the page scripts carry them, and nothing else of the list: every byte there is paid for
 * on every page.
 *
 * AI Mode is an ordinary search of Google's, and only a parameter tells it from one.
 */
export const narrowedPaths = {
  'huggingface.co': ['/spaces'],
  'www.bing.com': ['/images/create'],
  'www.conoha.jp': ['/aicanvas'],
  'www.google.com': ['/search?udm=50'],
  'x.com': ['/i/grok'],
} as const;

/**
 * Whether something at this address may have to be held. A frame without an address of its own (about:blank,
 * srcdoc) belongs to the page that made it.
 */
export function isWatched(address: Address): boolean {
  const paths = (narrowedPaths as Readonly<Record<string, readonly string[] | undefined>>)[
    address.hostname
  ];
  return paths === undefined || paths.some((path) => isOnPath(address, path));
}
