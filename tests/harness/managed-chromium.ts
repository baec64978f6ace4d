import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page, type Worker } from 'playwright-core';
import { chromiumArgs } from './chromium';
import { until } from './until';

/** Force-installed extensions come over the network, so this one may use it; nothing but loopback answers. */
const args = (hosts: readonly string[], profile: string): string[] => [
  '--headless=new',
  '--remote-debugging-port=0',
  `--user-data-dir=${profile}`,
  '--enable-remote-extensions',
  ...chromiumArgs(hosts).filter((arg) => arg !== '--disable-background-networking'),
];

export interface ManagedChromium {
  readonly browser: Browser;
  readonly open: (address: string) => Promise<Page>;
  /** the background of the extension, once it is there */
  readonly background: (id: string) => Promise<Worker>;
  /** ends the browser; the profile stays for the next start */
  readonly close: () => Promise<void>;
}

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'ask-first-managed-'));

/** Chromium as an administrator's machine has it: started by hand, and nothing loaded into it. */
export async function startManaged(
  executable: string,
  profile: string,
  hosts: readonly string[],
): Promise<ManagedChromium> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(executable, [...args(hosts, profile), 'about:blank'], { stdio: 'ignore' });
  const port = await until('Chromium', () =>
    Promise.resolve(existsSync(portFile) && readFileSync(portFile, 'utf8').split('\n')[0]),
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('Chromium has no context');
  return {
    browser,
    open: async (address) => {
      const page = await context.newPage();
      await page.goto(address);
      return page;
    },
    background: (id) =>
      until(
        'the extension',
        () =>
          Promise.resolve(
            context.serviceWorkers().find((worker) => worker.url().includes(`//${id}/`)),
          ),
        60_000,
      ),
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      // The answer may be lost with the browser.
      await session.send('Browser.close').catch(() => undefined);
      await ended(child);
    },
  };
}

const ended = (child: ChildProcess): Promise<unknown> =>
  child.exitCode !== null ? Promise.resolve() : new Promise((done) => child.once('exit', done));
