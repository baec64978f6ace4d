import type { Chrome } from './firefox-privileged';

/** Kilobytes. */
export interface FirefoxMemory {
  readonly extension: number;
  /** of the tabs of a site */
  readonly page: number;
}

/** As about:memory measures it, after each process has let go what it can. */
export async function memoryOf(chrome: Chrome, host: string): Promise<FirefoxMemory> {
  const measured = await chrome<string>(`(async () => {
    const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    for (const topic of ['child-gc-request', 'child-cc-request', 'child-mmu-request']) {
      Services.obs.notifyObservers(null, topic);
    }
    await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
    const sums = { extension: 0, page: 0 };
    await new Promise((resolve) => {
      const add = (process, path, kind, units, amount) => {
        if (!path.startsWith('explicit/')) return;
        if (process.startsWith('extension')) sums.extension += amount / 1024;
        else if (path.includes(${JSON.stringify(host)})) sums.page += amount / 1024;
      };
      manager.getReports(add, null, resolve, null, false);
    });
    return JSON.stringify(sums);
  })()`);
  return JSON.parse(measured) as FirefoxMemory;
}
