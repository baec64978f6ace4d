import { readFileSync } from 'node:fs';
import {
  inspection as inspectionShape,
  notInspected,
  type Inspection,
} from '../../../core/inspection';
import { listOf, optional, parsed, record, text, type Shape } from '../../../core/shape';
import type { PracticePage } from '../../harness/driver';

/** An inspection, as far as a driver can carry it out of the browser. */
export interface SeenInspection {
  readonly kind: string;
  readonly reason?: string;
  readonly width?: number;
  readonly height?: number;
  readonly faces?: readonly { x: number; y: number; width: number; height: number }[];
  readonly examined?: { readonly pictures: number; readonly ms: number };
  readonly preview?: { readonly type: string; readonly width: number; readonly height: number };
}

/** What the extension finds in a file. @param tab a page of the extension */
export function inspect(tab: PracticePage, path: string): Promise<SeenInspection> {
  const base64 = readFileSync(path).toString('base64');
  return tab.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${base64}'), (c) => c.charCodeAt(0));
    const send = (message) =>
      new Promise((resolve) => chrome.runtime.sendMessage(message, resolve));
    const look = async () => {
      await send({ type: 'prepareInspector' });
      return (await send({ type: 'inspectPicture', data: { file: new File([bytes], 'a') } }))?.value;
    };
    // Twice, as the guard: Firefox may end its background between the two messages.
    const value = (await look()) ?? (await look());
    if (!value?.preview) return value;
    const { width, height } = await createImageBitmap(value.preview);
    return { ...value, preview: { type: value.preview.type, width, height } };
  })()`);
}

const anything = ((): boolean => true) as unknown as Shape<unknown>;
const attempted = record({ value: optional(anything), failures: listOf(text) });

/**
 * As the guard does it, in two attempts, with the names of the errors of those that failed.
 *
 * @param tab a page of the extension
 * @throws when the answer is no inspection
 */
export async function inspectBytes(
  tab: PracticePage,
  bytes: Buffer,
): Promise<{ readonly inspection: Inspection; readonly failures: readonly string[] }> {
  const { value, failures } = parsed(
    attempted,
    await tab.evaluate(`(async () => {
      const bytes = Uint8Array.from(atob('${bytes.toString('base64')}'), (c) => c.charCodeAt(0));
      const send = (message) =>
        new Promise((resolve) => chrome.runtime.sendMessage(message, resolve));
      const failures = [];
      while (failures.length < 2) {
        await send({ type: 'prepareInspector' });
        const answer = await send({ type: 'inspectPicture', data: { file: new File([bytes], 'a') } });
        // A Blob does not cross to the driver.
        if (answer?.value) return { value: { ...answer.value, preview: undefined }, failures };
        failures.push(answer?.name ?? 'lost');
      }
      return { failures };
    })()`),
  );
  if (value === undefined) {
    const isLate = failures.at(-1) === 'DeadlineError';
    return { inspection: notInspected(isLate ? 'timed-out' : 'unavailable'), failures };
  }
  return { inspection: parsed(inspectionShape, value), failures };
}
