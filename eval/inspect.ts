import { readFile } from 'node:fs/promises';
import { inspection as inspectionShape, notInspected } from '../core/inspection';
import { flag, listOf, number, optional, parsed, record, type Shape } from '../core/shape';
import { median } from '../bench/statistics';
import type { PracticePage } from '../tests/harness/driver';
import { picture } from '../tests/harness/pictures';
import type { Picture } from './folder';
import type { Outcome } from './outcome';

const anything = ((): boolean => true) as unknown as Shape<unknown>;
const answer = record({ failed: flag, value: optional(anything), prepareMs: number, ms: number });

export interface Inspected extends Omit<Outcome, 'picture'> {
  /** until an inspector was there */
  readonly prepareMs: number;
}

/**
 * As the guard does it: has an inspector ready, then hands the file over. One attempt.
 *
 * @param tab a page of the extension
 */
export async function inspect(
  tab: PracticePage,
  bytes: Uint8Array,
  name = 'picture',
): Promise<Inspected> {
  const base64 = Buffer.from(bytes).toString('base64');
  const { failed, value, prepareMs, ms } = parsed(
    answer,
    await tab.evaluate(`(async () => {
      const bytes = Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0));
      const file = new File([bytes], ${JSON.stringify(name)});
      const send = (message) => new Promise((resolve) => {
        chrome.runtime.sendMessage(message, (answer) => {
          resolve(chrome.runtime.lastError ? undefined : answer);
        });
      });
      const start = performance.now();
      await send({ type: 'prepareInspector' });
      const prepared = performance.now();
      const answer = await send({ type: 'inspectPicture', data: { file } });
      const ms = performance.now() - prepared;
      // A Blob does not cross to the driver.
      const value = answer?.value && { ...answer.value, preview: undefined };
      return { failed: !value, value, prepareMs: prepared - start, ms };
    })()`),
  );
  return {
    inspection: failed ? notInspected('unavailable') : parsed(inspectionShape, value),
    wallMs: ms,
    prepareMs,
  };
}

/** @param between runs before each picture, for what shall meet the same noise */
export async function inspectAll(
  tab: PracticePage,
  pictures: readonly Picture[],
  between: (done: number) => Promise<void> = () => Promise.resolve(),
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const picture of pictures) {
    await between(outcomes.length);
    const bytes = await readFile(picture.path);
    const { inspection, wallMs } = await inspect(tab, bytes, picture.file);
    outcomes.push({ picture, inspection, wallMs });
  }
  return outcomes;
}

const PASSES = 15;

/** Median milliseconds of one pass of the shipped network over 256 × 256 pixels, in its own Worker. */
export async function onePass(tab: PracticePage): Promise<number> {
  const times = await tab.evaluate(`(async () => {
    const worker = new Worker('/network-worker.js');
    const { port1, port2 } = new MessageChannel();
    worker.postMessage('work', [port2]);
    const answer = () => new Promise((resolve, reject) => {
      port1.onmessage = ({ data }) => resolve(data);
      worker.onerror = reject;
    });
    await answer();
    const times = [];
    for (let pass = 0; pass < ${PASSES}; pass++) {
      const pixels = crypto.getRandomValues(new Uint8Array(65536)).buffer;
      const picture = new Uint8Array(256 * 256 * 4);
      for (let at = 0; at < picture.length; at += 65536) picture.set(new Uint8Array(pixels), at);
      port1.postMessage({
        network: 'back', pixels: picture.buffer, width: 256, height: 256, threshold: 0.4,
      });
      times.push((await answer()).ms);
    }
    worker.terminate();
    return times;
  })()`);
  // The first passes compile and allocate.
  return median(parsed(listOf(number), times).slice(3));
}

const COLD_RUNS = 5;

/** Median milliseconds from the message to the first answer, its inspector gone before. */
export async function cold(tab: PracticePage, killInspector: () => Promise<void>): Promise<number> {
  const bytes = await readFile(await picture('portrait.jpg'));
  // The first ever compiles what the browser then keeps.
  await inspect(tab, bytes);
  const times: number[] = [];
  for (let run = 0; run < COLD_RUNS; run++) {
    await killInspector();
    const { inspection, prepareMs, wallMs } = await inspect(tab, bytes);
    if (inspection.kind === 'not-inspected') throw new Error(`Cold: ${inspection.reason}`);
    times.push(prepareMs + wallMs);
  }
  return median(times);
}
