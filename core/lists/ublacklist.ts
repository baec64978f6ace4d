import { ignored, type LineReader } from './item';
import { toItem } from './to-item';
import { canonicalPath } from './url-path';

/** https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns */
const MATCH_PATTERN = /^(@)?\s*(\*|https?):\/\/(\*\.)?(\[[^\]]+\]|[^/*:]+)(\/.*)$/i;

/** `*://*.name/*`, with `@` before it as what is allowed; regular expressions and titles name no host. */
export const readUblacklist: LineReader = (line) => {
  if (/^@?\s*(?:\/.*\/\w*|(?:url|title|path|host|domain|\$\w+)\s*(?:\/|[*^$]?=).*)$/i.test(line)) {
    return [ignored('pattern')];
  }
  if (!/^(?:@\s*(?:\*|https?):\/\/|\*:\/\/|https?:\/\/\*\.)/i.test(line)) return undefined;
  const [, at, , wildcard, name, tail = ''] = MATCH_PATTERN.exec(line) ?? [];
  const path = canonicalPath(tail);
  if (name === undefined || path === undefined) return [ignored('pattern')];
  return [
    toItem(name, {
      path,
      match: wildcard === undefined ? 'exact' : 'subdomains',
      effect: at === undefined ? 'block' : 'allow',
    }),
  ];
};
