// @ts-check
/**
 * `node scripts/together.mjs check test:unit,build`: npm scripts at the same time, those with commas one after
 * the other. What each prints comes when it has ended.
 */
import { Buffer } from 'node:buffer';
import { spawn } from 'node:child_process';

/** @type {(script: string) => Promise<boolean>} whether it worked */
const run = (script) =>
  new Promise((resolve) => {
    const start = Date.now();
    const child = spawn('npm', ['run', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    /** @type {Buffer[]} */
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (/** @type {Buffer} */ data) => printed.push(data));
    }
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      const seconds = Math.round((Date.now() - start) / 1000);
      console.log(`${script} ${code === 0 ? 'worked' : 'failed'} in ${seconds} s`);
      resolve(code === 0);
    });
  });

/** @type {(scripts: string[]) => Promise<boolean>} */
const runInTurn = async ([script, ...others]) =>
  script === undefined || ((await run(script)) && (await runInTurn(others)));

const worked = await Promise.all(
  process.argv.slice(2).map((scripts) => runInTurn(scripts.split(','))),
);
process.exitCode = worked.every(Boolean) ? 0 : 1;
