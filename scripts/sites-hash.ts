/**
 * `npm run sites:hash -- FILE`: the list of sites that is shipped, from a list in clear that stays outside of
 * the repository. Prints numbers, and never a name.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { compileList } from '../core/lists/compile-list';
import { MAX_BYTES } from '../core/lists/read-list';
import { SHIPPED_SALT } from '../core/lists/shipped-list';
import { sensitiveTestSites } from './sensitive-test-sites';

const target = resolve('core/lists/sensitive-sites.bin');

const fail = (message: string): never => {
  console.error(message);
  process.exit(1);
};

const given = process.argv[2];
const source = given === undefined ? undefined : resolve(given);
if (source !== undefined && !relative(resolve('.'), source).startsWith('..')) {
  fail('A list in clear does not belong in the repository. Keep it elsewhere.');
}
const clear = source === undefined ? '' : readFileSync(source, 'utf8');
if (Buffer.byteLength(clear) > MAX_BYTES) fail(`More than ${MAX_BYTES} bytes.`);
const text = [...sensitiveTestSites, clear].join('\n');
const result = compileList(text, SHIPPED_SALT, { paths: true, cosmetic: false });
if (result.kind !== 'compiled') throw new Error(result.kind);

const { list, report } = result;
if (list.allows.length > 0) fail('The shipped list has no exceptions. Leave them out.');
writeFileSync(target, list.blocks);
console.log(`${report.counts.accepted} entries, ${sensitiveTestSites.length} of them for tests.`);
console.log(`${report.counts.merged} were covered by others.`);
for (const { line, reason } of report.ignoredLines) {
  console.log(`Line ${line - sensitiveTestSites.length} was ignored: ${reason}`);
}
