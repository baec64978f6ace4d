import { readFileSync } from 'node:fs';
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
