import { ignored, type LineReader } from './item';
import { toItem } from './to-item';
import { canonicalPath } from './url-path';

const ADDRESS = /^(?:https?|\*):\/\/(\.)?(\[[^\]]+\]|[^/:]+)(?::(?:\d+|\*))?(\/.*)?$/i;

/** Whether a file has lines like `https://name`, which only Chrome's URLBlocklist mixes with `.name`. */
export const hasAddresses = (text: string): boolean => /^\s*https?:\/\/[^*\s]/im.test(text);

/**
 * `scheme://name:port/path` with any of it left out, as in Chrome's URLBlocklist; `*` alone is every site.
 * https://support.google.com/chrome/a/answer/9942583
 */
export const readUrls: LineReader = (line) => {
  if (line === '*') return [ignored('pattern')];
  if (!/^[a-z][a-z\d+.-]*:\/\//i.test(line)) return undefined;
  const [, dot, name, tail = ''] = ADDRESS.exec(line) ?? [];
  const path = canonicalPath(tail);
  if (name === undefined || name.includes('*') || path === undefined) return [ignored('pattern')];
  return [toItem(name, { path, match: dot === undefined ? 'subdomains' : 'exact' })];
};
