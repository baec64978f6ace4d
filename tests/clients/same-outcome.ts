import { filesOf, type Outcome, type Recorded } from './client-page';
import type { Both } from './use-clients';

/**
 * With the extension and without it, a client has to have got the same.
 *
 * @throws with the first difference, in words that go into docs/coverage.md
 */
export function sameOutcome({ withIt, without, sameDates }: Both): void {
  sameFiles(withIt.record, without.record, sameDates);
  same('callbacks', callbacks(withIt), callbacks(without));
  same('events', events(withIt), events(without));
  same('files at the site', withIt.received, without.received);
}

export function sameFiles(
  withIt: readonly Recorded[],
  without: readonly Recorded[],
  sameDates: boolean,
): void {
  const pathsIn = (record: readonly Recorded[]) =>
    filesOf(record).map(({ name, path }) => (path === '' ? name : path));
  same('files', pathsIn(withIt), pathsIn(without));
  for (const property of ['name', 'path', 'type', 'size', 'sha256', 'lastModified'] as const) {
    if (property === 'lastModified' && !sameDates) continue;
    const valuesIn = (record: readonly Recorded[]) =>
      filesOf(record).map((file) => String(file[property]));
    same(property, valuesIn(withIt), valuesIn(without));
  }
}

const callbacks = ({ record }: Outcome): string[] =>
  record.map(({ event, files }) => `${event} with ${files.length}`);

const events = ({ counts }: Outcome): string[] =>
  Object.entries(counts).map(([type, count]) => `${type} ${count}`);

function same(what: string, withIt: readonly string[], without: readonly string[]): void {
  const [got, expected] = [withIt, without].map((list) => list.join(', '));
  if (got !== expected) throw new Error(`${what} [${got}], without the extension [${expected}]`);
}
