import type { Allowed } from './trend';

interface About extends Allowed {
  readonly title: string;
  readonly unit: string;
}

/**
 * What is looked at, and what it may grow by over the whole run. Heaps differ by some percent from one
 * collection to the next; a count of what is alive may differ by what one upload has, and no more.
 * Time is the machine's: a fifth is what it differs by from one window to the next.
 */
export const measures = {
  time: { title: 'Time of a usual upload', unit: 'ms', share: 0.2, least: 20 },
  page: {
    title: 'Heap of the kept tab, beyond one without us',
    unit: 'kB',
    share: 0.1,
    least: 200,
  },
  'service worker': { title: 'Heap of the service worker', unit: 'kB', share: 0.1, least: 200 },
  'offscreen document': {
    title: 'Heap of the offscreen document',
    unit: 'kB',
    share: 0.1,
    least: 200,
  },
  workers: { title: 'Heap of the Workers', unit: 'kB', share: 0.1, least: 200 },
  tensors: { title: 'Tensors alive', unit: '', share: 0, least: 0 },
  listeners: { title: 'Listeners in the tab that is kept', unit: '', share: 0, least: 10 },
  nodes: { title: 'Nodes in the tab that is kept', unit: '', share: 0, least: 50 },
  documents: { title: 'Documents of that tab', unit: '', share: 0, least: 2 },
  ports: { title: 'Message ports in that tab', unit: '', share: 0, least: 4 },
  // Firefox's, as about:memory has them.
  tabs: { title: 'Four tabs, beyond one without us', unit: 'kB', share: 0.1, least: 200 },
  extension: { title: 'The extension, without WebAssembly', unit: 'kB', share: 0.1, least: 200 },
  wasm: { title: 'WebAssembly in the extension', unit: 'kB', share: 0, least: 0 },
  alive: { title: 'Workers alive', unit: '', share: 0, least: 0 },
  process: { title: 'The extension’s process, resident', unit: 'kB', share: 0.1, least: 0 },
} as const satisfies Readonly<Record<string, About>>;

export type Measure = keyof typeof measures;
export type Sample = Readonly<Partial<Record<Measure, number>>>;
