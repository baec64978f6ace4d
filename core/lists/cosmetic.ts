import { ignored, type LineReader } from './item';
import { toItem } from './to-item';

/** uBlock Origin's and AdGuard's separators between hosts and what is hidden there. */
const SEPARATOR = /#@?[?$%]?#/;
const LINKED = /\[href[*^$|~]?=\s*["']?(?:https?:)?(?:\/\/)?(?:\*\.|www\.)?([^"'\]/\s]+)/gi;

/**
 * `search.example##a[href*="name"]` hides links to a name: no rule of ours, but lists of AI sites for search
 * engines consist of them, so the names can be taken out on request.
 */
export const readCosmetic: LineReader = (line, { cosmetic }) => {
  const separator = SEPARATOR.exec(line);
  if (separator === null) return line.includes('$$') ? [ignored('cosmetic')] : undefined;
  if (!cosmetic || separator[0].includes('@')) return [ignored('cosmetic')];
  const selectors = line.slice(separator.index + separator[0].length);
  const items = [...selectors.matchAll(LINKED)].map(([, name = '']) =>
    name.includes('.') ? toItem(name.replace(/^\./, '')) : ignored('cosmetic'),
  );
  return items.length > 0 ? items : [ignored('cosmetic')];
};
