import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../../core/settings';
import { classPhoto } from '../../tests/harness/class-photo';
import type { PracticePage } from '../../tests/harness/driver';
import { made, picture } from '../../tests/harness/pictures';
import { until } from '../../tests/harness/until';

/** What is only whole over the page of a site. */
export interface SiteShot {
  readonly name: string;
  readonly settings?: Partial<Settings>;
  readonly show: (page: PracticePage) => Promise<void>;
}

const photo = await made('class-photo.jpg', classPhoto);
const several = [photo, await picture('stairs.jpg'), await picture('portrait.jpg')];

const ask = async (page: PracticePage): Promise<void> => {
  await page.choose('#one', [photo]);
  await page.interstitial.opened();
};

export const onSite: readonly SiteShot[] = [
  { name: 'interstitial', show: ask },
  { name: 'site-remind', settings: { level: 'remind' }, show: ask },
];

/** The sign that the pictures are looked at, where looking never ends. */
export const checking: readonly SiteShot[] = [
  {
    name: 'checking',
    show: async (page) => {
      await page.choose('#many', several);
      await until('the sign', async () => (await page.notices())?.includes(' 3'));
    },
  },
];

/** Calls back with a copy of an extension whose inspector never answers. */
export async function withSlowInspector(
  extension: string,
  use: (slow: string) => Promise<void>,
): Promise<void> {
  const slow = mkdtempSync(join(tmpdir(), 'ask-first-slow-'));
  cpSync(extension, slow, { recursive: true });
  writeFileSync(join(slow, 'inspector-worker.js'), 'self.onmessage = () => {};');
  await use(slow);
  rmSync(slow, { recursive: true });
}
