import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, shown, type Row } from './report';

const LIMIT = 12 * 1024;
const builds = ['chrome-mv3', 'firefox-mv3'];
const scripts = ['page-hook.js', 'guard.js'];

/** What every page of a listed site carries. */
export function size(): Promise<Row[]> {
  return Promise.all(
    builds.map(async (build) => {
      const files = scripts.map((script) => readFile(resolve('.output', build, script)));
      const both = Buffer.concat(await Promise.all(files));
      const zipped = gzipSync(both, { level: 9 }).length;
      return atMost(
        `both page scripts, ${build}`,
        zipped,
        LIMIT,
        'bytes gzip',
        ` (${shown(both.length)} raw)`,
      );
    }),
  );
}
