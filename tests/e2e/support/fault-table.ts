import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { browserName } from './launch';

const DOCUMENT = resolve('docs/reliability.md');
const HEAD = ['What breaks', 'What becomes of the upload', 'What the person sees', 'Afterwards'];

/** What was seen: of the upload under the fault, and of one after it. */
export interface Seen {
  readonly upload: string;
  readonly told: string;
  readonly after: string;
}

/** One case, where it is not for both browsers. */
interface Options {
  readonly only?: 'chromium' | 'firefox';
  readonly timeout?: number;
}

export interface FaultTable {
  readonly fault: (what: string, look: () => Promise<Seen>, options?: Options) => void;
  /** Last: what was seen is what docs/reliability.md says. `vitest -u` writes it. */
  readonly check: () => void;
}

interface Row {
  readonly what: string;
  seen?: Seen;
}

/**
 * Rows of one table in docs/reliability.md. Each browser writes those that it can see. Each is compared in its own test,
 * which can be tried again: Firefox may hang under it (docs/browser-facts.md).
 */
export function faultTable(name: string): FaultTable {
  const rows: Row[] = [];
  return {
    fault: (what, look, { only, timeout = 60_000 } = {}) => {
      const isHere = only === undefined || only === browserName;
      const where = only === undefined ? '' : ` (${only === 'chromium' ? 'Chromium' : 'Firefox'})`;
      const row: Row = { what: `${what}${where}` };
      rows.push(row);
      it.runIf(isHere)(what, { timeout }, async () => {
        row.seen = await look();
        const document = await withRows(name, rows, (one) => one === row);
        await expect(document).toMatchFileSnapshot(DOCUMENT);
      });
    },
    check: () => {
      it('docs/reliability.md says what was seen', async () => {
        await expect(await withRows(name, rows, () => true)).toMatchFileSnapshot(DOCUMENT);
      });
    },
  };
}

/** The document with what was seen in some of the rows; in others it says what it said. */
async function withRows(
  name: string,
  rows: readonly Row[],
  isNew: (row: Row) => boolean,
): Promise<string> {
  const document = readFileSync(DOCUMENT, 'utf8');
  const begin = `<!-- seen: ${name} -->\n`;
  const end = `<!-- end: ${name} -->`;
  const [before, ...rest] = document.split(begin);
  const [old = '', after] = rest.join(begin).split(end);
  if (before === undefined || after === undefined) throw new Error(`No place for ${name}`);
  const kept = new Map(old.split('\n').map((line) => [line.split('|')[1]?.trim(), line]));
  const lines = rows.map((row) => {
    const { what, seen } = row;
    return seen !== undefined && isNew(row)
      ? `| ${[what, seen.upload, seen.told, seen.after].join(' | ')} |`
      : kept.get(what);
  });
  const table = [`| ${HEAD.join(' | ')} |`, '| --- | --- | --- | --- |', ...lines];
  const written = `${before}${begin}\n${table.filter(Boolean).join('\n')}\n\n${end}${after}`;
  return format(written, { ...(await resolveConfig(DOCUMENT)), parser: 'markdown' });
}
