import { ignored, type LineReader } from './item';
import { toItem } from './to-item';
import { canonicalPath } from './url-path';

const IPV6 = String.raw`[\da-f]*(?::[\da-f.]*){2,}|\[[\da-f:.]+\]`;
/** A port may follow the name: it makes no difference to what is meant. */
const WILDCARD = new RegExp(String.raw`^(\*\.|\.)?(${IPV6}|[^/*:]+)(?::\d{1,5})?(/.*)?$`, 'i');

/** `name`, `*.name`, `.name`, and `name/path` where paths are wanted. */
export const readNames: LineReader = (line, { paths, dotIsExact }) => {
  if (/\s/.test(line)) return undefined;
  const [, wildcard, name, tail = ''] = WILDCARD.exec(line) ?? [];
  if (name === undefined) return line.includes('*') ? [ignored('pattern')] : undefined;
  const path = canonicalPath(tail);
  if (path === undefined) return [ignored('pattern')];
  if (path !== '' && !paths) return [ignored('path')];
  return [toItem(name, { path, match: wildcard === '.' && dotIsExact ? 'exact' : 'subdomains' })];
};
