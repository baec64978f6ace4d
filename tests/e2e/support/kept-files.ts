import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PracticeFrame } from '../../harness/driver';
import { until } from '../../harness/until';
import { inspect, type SeenInspection } from './inspect';
import type { Started } from './practice';
import { openEmpty } from './question-tab';

export interface KeptFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Has the page keep what it is given, for {@link keptFiles}. */
export const keepFiles = (page: Pick<PracticeFrame, 'evaluate'>): Promise<unknown> =>
  page.evaluate(`(() => {
    window.kept = [];
    const keep = (files) => window.kept.push(...files);
    document.addEventListener('change', (event) => keep(event.target.files));
    document.addEventListener('drop', (event) => keep(event.dataTransfer.files));
    document.addEventListener('paste', (event) => keep(event.clipboardData.files));
  })()`);

/** What the page was given, once there are so many. */
export async function keptFiles(
  page: Pick<PracticeFrame, 'evaluate'>,
  count: number,
): Promise<KeptFile[]> {
  await until('the page to be given files', () =>
    page.evaluate<boolean>(`window.kept.length >= ${count}`),
  );
  const kept = await page.evaluate<{ name: string; type: string; base64: string }[]>(
    `Promise.all(window.kept.map((file) => new Promise((resolve) => {
      const { name, type } = file;
      const reader = new FileReader();
      reader.onload = () => resolve({ name, type, base64: reader.result.split(',')[1] });
      reader.readAsDataURL(file);
    })))`,
  );
  return kept.map(({ base64, ...file }) => ({ ...file, bytes: Buffer.from(base64, 'base64') }));
}

/** What the extension finds in these bytes. */
export async function inspectBytes(practice: Started, bytes: Buffer): Promise<SeenInspection> {
  const folder = mkdtempSync(join(tmpdir(), 'ask-first-kept-'));
  const path = join(folder, 'kept');
  writeFileSync(path, bytes);
  const tab = await openEmpty(practice);
  try {
    return await inspect(tab, path);
  } finally {
    await tab.close();
    rmSync(folder, { recursive: true });
  }
}
