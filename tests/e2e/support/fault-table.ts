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

/** Rows of one table in docs/reliability.md. Each browser writes those that it can see. */
export function faultTable(name: string): FaultTable {
  const rows: { readonly what: string; seen?: Seen; readonly isHere: boolean }[] = [];
  return {
    fault: (what, look, { only, timeout = 60_000 } = {}) => {
      const isHere = only === undefined || only === browserName;
      const where = only === undefined ? '' : ` (${only === 'chromium' ? 'Chromium' : 'Firefox'})`;
      const row: (typeof rows)[number] = { what: `${what}${where}`, isHere };
      rows.push(row);
      it.runIf(isHere)(what, { timeout }, async () => {
        row.seen = await look();
      });
    },
    check: () => {
      it('docs/reliability.md says what was seen', async () => {
        const document = readFileSync(DOCUMENT, 'utf8');
        const begin = `<!-- seen: ${name} -->\n`;
        const end = `<!-- end: ${name} -->`;
        const [before, ...rest] = document.split(begin);
        const [old = '', after] = rest.join(begin).split(end);
        if (before === undefined || after === undefined) throw new Error(`No place for ${name}`);
        const kept = new Map(old.split('\n').map((line) => [line.split('|')[1]?.trim(), line]));
        const lines = rows.map(({ what, seen, isHere }) =>
          isHere && seen !== undefined
            ? `| ${[what, seen.upload, seen.told, seen.after].join(' | ')} |`
            : kept.get(what),
        );
        const table = [`| ${HEAD.join(' | ')} |`, '| --- | --- | --- | --- |', ...lines];
        const written = `${before}${begin}\n${table.filter(Boolean).join('\n')}\n\n${end}${after}`;
        const formatted = await format(written, {
          ...(await resolveConfig(DOCUMENT)),
          parser: 'markdown',
        });
        await expect(formatted).toMatchFileSnapshot(DOCUMENT);
      });
    },
  };
}
