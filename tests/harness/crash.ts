import { execFileSync } from 'node:child_process';
import type { ChromiumDriver } from './chromium';
import type { Driver } from './driver';
import type { FirefoxDriver } from './firefox';
import { until } from './until';

type Named = Pick<Driver, 'name'>;

const isFirefox = (driver: Named): driver is FirefoxDriver => driver.name === 'firefox';

/** Ends the process of a tab, as when it runs out of memory. */
export async function crashTab(driver: Driver, address: string): Promise<void> {
  if (isFirefox(driver)) {
    const pid = await driver.chrome<number>(`gBrowser.browsers
      .find(({ currentURI }) => currentURI.spec === '${address}')
      .browsingContext.currentWindowGlobal.osPid`);
    process.kill(pid, 'SIGKILL');
    return;
  }
  const { context } = driver as ChromiumDriver;
  const page = context.pages().find((one) => one.url() === address);
  if (page === undefined) throw new Error(`No tab at ${address}`);
  const crashed = page.waitForEvent('crash');
  const session = await context.newCDPSession(page);
  // It never answers.
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Ends the process with all pages of the extension: background, inspector, an open question. */
export async function crashExtension(driver: Named): Promise<void> {
  const processes = isFirefox(driver)
    ? (
        await driver.chrome<string>(
          `ChromeUtils.requestProcInfo().then(({ children }) =>
            children.filter(({ type }) => type === 'extension').map(({ pid }) => pid).join())`,
        )
      )
        .split(',')
        .map(Number)
    : extensionProcesses();
  if (processes.length === 0) throw new Error('No process of an extension');
  for (const pid of processes) process.kill(pid, 'SIGKILL');
  await until('their end', () => Promise.resolve(!processes.some(isRunning)));
}

/** Below this process; others on this machine may run a Chromium too. */
function extensionProcesses(): number[] {
  const all = execFileSync('ps', ['-axo', 'pid=,ppid=,command='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((found) => (found === null ? [] : [found.slice(1)]))
    .map(([pid, parent, command = '']) => ({ pid: Number(pid), parent: Number(parent), command }));
  const isOurs = (pid: number): boolean => {
    if (pid === process.pid) return true;
    const parent = all.find((one) => one.pid === pid)?.parent ?? 0;
    return parent > 1 && isOurs(parent);
  };
  return all
    .filter(({ pid, command }) => command.includes('--extension-process') && isOurs(pid))
    .map(({ pid }) => pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
