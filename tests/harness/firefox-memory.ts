import type { Chrome } from './firefox-privileged';

/** Kilobytes. */
export interface FirefoxMemory {
  /** without `wasm` */
  readonly extension: number;
  /** WebAssembly's part of the extension: as much as its largest picture took, for it never shrinks. */
  readonly wasm: number;
  /** names of the scripts of the extension's Workers */
  readonly workers: readonly string[];
  /** of the processes that have a tab of a host, with what runs there of the extension */
  readonly hosts: Readonly<Record<string, number>>;
}

/** As about:memory measures it, after each process has let go what it can. */
export async function memoryOf(chrome: Chrome): Promise<FirefoxMemory> {
  const measured = await chrome<string>(`(async () => {
    const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    for (const topic of ['child-gc-request', 'child-cc-request', 'child-mmu-request']) {
      Services.obs.notifyObservers(null, topic);
    }
    await new Promise((resolve) => manager.minimizeMemoryUsage(resolve));
    const processes = {};
    const workers = new Map();
    let [extension, wasm] = [0, 0];
    // Slashes in an address are written the other way round.
    const add = (process, path, kind, units, amount) => {
      if (!path.startsWith('explicit/')) return;
      const kilobytes = amount / 1024;
      const measured = (processes[process] ??= { total: 0, shown: new Set() });
      measured.total += kilobytes;
      const [, host] = /window-objects\\/top\\(https:\\\\\\\\([^\\\\:]+)/.exec(path) ?? [];
      if (host !== undefined) measured.shown.add(host);
      if (!process.startsWith('extension')) return;
      if (path.endsWith('/elements/wasm')) wasm += kilobytes;
      else extension += kilobytes;
      // Two Workers differ by the number.
      const [worker, script] = /worker\\(moz-extension:[^,]*\\\\([^,\\\\]+)\\.js, 0x\\w+\\)/.exec(path) ?? [];
      if (worker !== undefined) workers.set(worker, script);
    };
    await new Promise((resolve) => manager.getReports(add, null, resolve, null, false));
    const hosts = {};
    for (const { total, shown } of Object.values(processes)) {
      for (const host of shown) hosts[host] = (hosts[host] ?? 0) + total;
    }
    return JSON.stringify({ extension, wasm, workers: [...workers.values()].sort(), hosts });
  })()`);
  return JSON.parse(measured) as FirefoxMemory;
}
