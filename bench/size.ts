import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, shown, type Row } from './report';

const LIMIT = 12 * 1024;
const builds = ['chrome-mv3', 'firefox-mv3'];
const scripts = ['page-hook.js', 'guard.js'];

/** What every other page carries in wide mode. */
const BOOTSTRAP_LIMIT = 4 * 1024;

const QUESTION_LIMIT = 120 * 1024;

/** What every page of a listed site carries, and what is read when a question opens. */
export async function size(): Promise<Row[]> {
  return [...(await pageScripts()), ...(await bootstrap()), await question()];
}

/** All that the interstitial's page names: its law is read by itself, one file of many. */
async function question(): Promise<Row> {
  const built = resolve('.output', 'chrome-mv3');
  const html = await readFile(resolve(built, 'interstitial.html'), 'utf8');
  const names = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, name]) => name ?? '');
  const files = await Promise.all(names.map((name) => readFile(resolve(built, name))));
  const zipped = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  return atMost('the question, without law', zipped, QUESTION_LIMIT, 'bytes gzip');
}

function bootstrap(): Promise<Row[]> {
  return Promise.all(
    builds.map(async (build) => {
      const script = await readFile(resolve('.output', build, 'bootstrap.js'));
      const zipped = gzipSync(script, { level: 9 }).length;
      return atMost(`wide mode's bootstrap, ${build}`, zipped, BOOTSTRAP_LIMIT, 'bytes gzip');
    }),
  );
}

function pageScripts(): Promise<Row[]> {
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
