import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { PracticeSite } from '../../practice/server';
import type { PracticePage } from '../../tests/harness/driver';
import { until } from '../../tests/harness/until';
import { EMPTY } from '../heap';
import type { Kind } from './kinds';

export interface Ended {
  /** until the site had the first byte; NaN where it got none */
  readonly ms: number;
  /** what the question said, where there should have been none: on a busy machine looking takes too long */
  readonly asked?: string;
}

/** One upload to its end. */
export async function upload(
  page: PracticePage,
  site: PracticeSite,
  kind: Kind,
  path: string,
): Promise<Ended> {
  site.received.length = 0;
  const start = Date.now();
  await hand(page, kind, path);
  if (kind.end === 'refused') {
    await page.interstitial.opened();
    await page.interstitial.refuse();
  } else {
    if (kind.end === 'said-yes') {
      await page.interstitial.opened();
      await page.interstitial.attest('everyone-said-yes');
    }
    const ended = await until(`${kind.file} at the site`, async () =>
      site.received.length > 0 ? 'went' : (await page.interstitial.isOpen()) && 'asked',
    );
    if (ended === 'asked') {
      const asked = await page.interstitial.text();
      await page.interstitial.refuse();
      await page.evaluate(EMPTY);
      return { ms: NaN, asked };
    }
  }
  const [received] = site.received;
  await page.evaluate(EMPTY);
  if (kind.end === 'refused' && received !== undefined) throw new Error(`${kind.file} went`);
  return { ms: received === undefined ? NaN : received.firstByteAt - start };
}

async function hand(page: PracticePage, { way }: Kind, path: string): Promise<void> {
  switch (way) {
    case 'input':
      return page.choose('#one', [path]);
    case 'drop':
      return page.drop('#zone', [path]);
    case 'paste':
      return page.paste(path);
    case 'call': {
      const file = JSON.stringify([basename(path), readFileSync(path).toString('base64')]);
      await page.evaluate(`(async () => {
        window.toPick = [${file}];
        const [handle] = await showOpenFilePicker();
        await fetch('/received?surface=call', { method: 'POST', body: await handle.getFile() });
      })()`);
    }
  }
}
