import type { Chrome } from './firefox-privileged';

/** Kilobytes, and the scripts of the extension's Workers. */
export interface FirefoxMemory {
  readonly extension: number;
  /** of the tabs of a site */
  readonly page: number;
  readonly workers: readonly string[];
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
    const workers = new Set();
    await new Promise((resolve) => {
      const add = (process, path, kind, units, amount) => {
        if (!path.startsWith('explicit/')) return;
        if (process.startsWith('extension')) {
          sums.extension += amount / 1024;
          const [worker] = path.match(/worker\\([^/]*-worker\\.js, 0x[0-9a-f]+\\)/) ?? [];
          if (worker) workers.add(worker);
        } else if (path.includes(${JSON.stringify(host)})) sums.page += amount / 1024;
      };
      manager.getReports(add, null, resolve, null, false);
    });
    const script = (worker) => worker.match(/([\\w-]+)\\.js/)[1];
    return JSON.stringify({ ...sums, workers: [...workers].map(script).sort() });
  })()`);
  return JSON.parse(measured) as FirefoxMemory;
}
