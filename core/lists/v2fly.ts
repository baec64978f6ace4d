import { ignored, type LineReader } from './item';
import { toItem } from './to-item';

/** Attributes and affiliations, after the rule; which ones does not matter here. */
const RULE = /^(?:(domain|full|keyword|regexp|include):)?\s*(\S+)((?:\s+[@&]\S+)*)$/i;
const FILE = /^[\w!.-]{1,80}$/;

/**
 * `domain:name`, `full:name` for this very host, a bare name with `@attribute`.
 * https://github.com/v2fly/domain-list-community
 */
export const readV2fly: LineReader = (line) => {
  const [, written, value, attributes = ''] = RULE.exec(line) ?? [];
  const kind = written?.toLowerCase();
  if (value === undefined || (kind === undefined && attributes === '')) return undefined;
  if (kind === 'include') {
    // unbound includes files by their paths.
    return FILE.test(value) ? [{ kind: 'ignored', reason: 'include', name: value }] : undefined;
  }
  if (kind === 'keyword' || kind === 'regexp') return [ignored('pattern')];
  return [toItem(value, { match: kind === 'full' ? 'exact' : 'subdomains' })];
};
