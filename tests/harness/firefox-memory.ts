import type { Chrome } from './firefox-privileged';

/** Kilobytes. */
export interface FirefoxMemory {
  readonly extension: number;
  /** The part of it that is WebAssembly's: as much as its largest picture took, for it never shrinks. */
  readonly wasm: number;
  /** names of the scripts of its Workers */
  readonly workers: readonly string[];
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
    const measured = { extension: 0, wasm: 0, workers: [], page: 0 };
    const seen = new Set();
    await new Promise((resolve) => {
      const add = (process, path, kind, units, amount) => {
        if (!path.startsWith('explicit/')) return;
        if (process.startsWith('extension')) {
          measured.extension += amount / 1024;
          if (path.endsWith('/elements/wasm')) measured.wasm += amount / 1024;
          // Slashes in an address are written the other way round; what follows tells two Workers apart.
          const [worker, script] = /worker\\(moz-extension:[^,]*\\\\([^,\\\\]+)\\.js, 0x\\w+\\)/.exec(path) ?? [];
          if (worker !== undefined && !seen.has(worker)) measured.workers.push(script);
          seen.add(worker);
        } else if (path.includes(${JSON.stringify(host)})) measured.page += amount / 1024;
      };
      manager.getReports(add, null, resolve, null, false);
    });
    measured.workers.sort();
    return JSON.stringify(measured);
  })()`);
  return JSON.parse(measured) as FirefoxMemory;
}
