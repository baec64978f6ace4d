/**
 * `npm run test:browsers`: the end-to-end tests, both browsers at the same time, since each of them
 * waits more than it works.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { buildClients } from '../tests/clients/build-clients';

// Before either needs them: installed twice at once, they would be half there.
buildClients();

async function test(browser: string): Promise<boolean> {
  const vitest = spawn('npx', ['vitest', 'run', '--project', browser], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  for (const output of [vitest.stdout, vitest.stderr]) {
    createInterface(output).on('line', (line) => {
      console.log(`${browser.padEnd(8)} ${line}`);
    });
  }
  const [code] = (await once(vitest, 'close')) as [number | null];
  return code === 0;
}

const passed = await Promise.all(['chromium', 'firefox'].map(test));
if (passed.includes(false)) process.exitCode = 1;
