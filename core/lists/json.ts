import { isRecord } from '../is-record';

/** Each is a list of names, or of objects with a `domain`. */
const keys = ['domains', 'entries', 'URLBlocklist'] as const;

/**
 * The lines of a list that came as JSON: ours, `[{ "domain", "category", "note" }]`, a plain list of names, or
 * a policy with a URLBlocklist.
 *
 * @returns undefined where it is no such JSON
 */
export function linesOfJson(text: string): string[] | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  let value: unknown;
  try {
    // Trimmed, since a byte order mark is no JSON.
    value = JSON.parse(text.trim());
  } catch {
    // Lists of lines may begin like this too: "[Adblock Plus]".
    return undefined;
  }
  if (Array.isArray(value)) return value.map(lineOf);
  const list = keys
    .map((key) => (value as Readonly<Record<string, unknown>>)[key])
    .find((found) => Array.isArray(found));
  return list?.map(lineOf);
}

/** What has no name is a line that nothing can read, so that it is counted. */
function lineOf(element: unknown): string {
  if (typeof element === 'string') return element;
  const name = isRecord(element) ? element.domain : undefined;
  return typeof name === 'string' ? name : '?';
}
