import type { HelperScript } from '../core/protocol-worker';

export interface HelperOwner {
  /** @param ports a Worker's end, and the line by which it is ended or known to have stopped */
  start(script: HelperScript, ports: readonly MessagePort[]): void;
  endAll(): void;
}

/** In the page that owns the inspector's Worker. */
export function createHelperOwner(startWorker: (script: HelperScript) => Worker): HelperOwner {
  const running = new Set<Worker>();
  return {
    start: (script, [work, line]) => {
      if (work === undefined || line === undefined) throw new Error('A helper without its ports');
      const stopped = (): void => {
        line.postMessage('stopped');
      };
      try {
        const worker = startWorker(script);
        running.add(worker);
        worker.addEventListener('error', stopped);
        line.onmessage = () => {
          worker.terminate();
          running.delete(worker);
          line.close();
        };
        worker.postMessage('work', [work]);
      } catch {
        stopped();
      }
    },
    endAll: () => {
      for (const worker of running) worker.terminate();
      running.clear();
    },
  };
}
