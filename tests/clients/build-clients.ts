import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { installPackage } from '../../scripts/install-package';

const own = import.meta.dirname;
const pages = join(own, 'pages');
const cache = resolve('.cache/clients');

/** The folder of the built pages, one folder a client. Built again only when its sources have changed. */
export function buildClients(): string {
  const sources = [
    'package-lock.json',
    'bundle.mjs',
    ...readdirSync(pages).map((page) => join('pages', page)),
  ];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(source).update(readFileSync(join(own, source)));
  const folder = join(cache, hash.digest('hex').slice(0, 16));
  if (existsSync(folder)) return folder;
  installPackage(own);
  const unfinished = `${folder}.unfinished`;
  rmSync(cache, { recursive: true, force: true });
  execFileSync(process.execPath, ['bundle.mjs', unfinished], { cwd: own, stdio: 'inherit' });
  renameSync(unfinished, folder);
  return folder;
}
