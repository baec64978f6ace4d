import type { PracticeSite } from '../../practice/server';
import type { Driver, PracticePage } from '../harness/driver';
import { until } from '../harness/until';

const STILL_MS = 200;

export interface RecordedFile {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly lastModified: number;
  /** As the client sees it. */
  readonly path: string;
  readonly sha256: string;
}

export interface Recorded {
  readonly event: string;
  readonly files: readonly RecordedFile[];
}

/** What became of the gestures of one page. */
export interface Outcome {
  readonly record: readonly Recorded[];
  readonly counts: Readonly<Record<string, number>>;
  /** What the site has received, in an order that does not depend on the network's. */
  readonly received: readonly string[];
}

export interface ClientPage {
  readonly page: PracticePage;
  /** Waits for the client and the site to have this many files. */
  readonly has: (count: number) => Promise<void>;
  readonly outcome: () => Promise<Outcome>;
}

export async function openClient(
  driver: Driver,
  site: PracticeSite,
  host: string,
  name: string,
): Promise<ClientPage> {
  site.received.length = 0;
  const page = await driver.open(`https://${host}:${String(site.port)}/clients/${name}/`);
  await until('the client', () => page.evaluate<boolean>('window.ready === true'));
  const outcome = async (): Promise<Outcome> => {
    const seen = await page.evaluate<Pick<Outcome, 'record' | 'counts'>>(
      '({ record: window.record, counts: window.counts })',
    );
    const received = site.received.map(({ name, type, size, sha256 }) =>
      [name, type, size, sha256].join(' '),
    );
    return { ...seen, received: received.sort() };
  };
  return {
    page,
    outcome,
    has: async (count) => {
      await until(`${count} files at the client and the site`, async () => {
        if (await page.interstitial.isOpen())
          throw new Error('asked about a picture without a face');
        const { record, received } = await outcome();
        return filesOf(record).length >= count && received.length >= count;
      });
      // A client tells of what is done after the site has it.
      let before = '';
      await until('the client to be done', async () => {
        const now = JSON.stringify(await outcome());
        if (now === before) return true;
        before = now;
        await new Promise((resolve) => setTimeout(resolve, STILL_MS));
        return false;
      });
    },
  };
}

export const filesOf = (record: readonly Recorded[]): RecordedFile[] =>
  record.flatMap(({ files }) => files);
