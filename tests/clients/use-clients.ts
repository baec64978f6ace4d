import { afterAll, beforeAll } from 'vitest';
import { startPracticeSite, type PracticeSite } from '../../practice/server';
import { launchBrowser, LISTED, UNLISTED } from '../e2e/support/launch';
import type { Driver } from '../harness/driver';
import { buildClients } from './build-clients';
import { openClient, type ClientPage, type Outcome } from './client-page';
import type { Client, Gesture } from './clients';
import { gestures } from './gestures';
import { sequences, type SequenceName } from './sequences';

export interface Clients {
  readonly open: (client: Client) => Promise<ClientPage>;
  /** The same gesture without the extension, then with it. */
  readonly gesture: (client: Client, gesture: Gesture) => Promise<Both>;
  readonly sequence: (client: Client, sequence: SequenceName) => Promise<Both>;
}

export interface Both {
  readonly withIt: Outcome;
  readonly without: Outcome;
  readonly sameDates: boolean;
}

type Act = (opened: ClientPage, without?: Outcome) => Promise<void>;

/** The first of them may have to be installed. */
const INSTALL_TIMEOUT = 300_000;

/** One browser and one site with the clients' pages, for a test file. */
export function useClients(): Clients {
  let driver: Driver;
  let site: PracticeSite;
  beforeAll(async () => {
    site = await startPracticeSite([LISTED, UNLISTED], buildClients());
    driver = await launchBrowser();
  }, INSTALL_TIMEOUT);
  afterAll(async () => {
    await driver.close();
    await site.close();
  });

  const outcomeOn = async (
    host: string,
    { name }: Client,
    act: (opened: ClientPage) => Promise<void>,
  ) => {
    const opened = await openClient(driver, site, host, name);
    try {
      await act(opened);
      return await opened.outcome();
    } finally {
      await opened.page.close();
    }
  };
  const both = async (client: Client, act: Act): Promise<Both> => {
    const without = await outcomeOn(UNLISTED, client, act);
    const withIt = await outcomeOn(LISTED, client, (opened) => act(opened, without));
    return { withIt, without, sameDates: client.datesFiles === undefined };
  };
  return {
    open: (client) => openClient(driver, site, LISTED, client.name),
    gesture: async (client, name) => {
      const outcomes = await both(client, async ({ page, has }) => {
        const { give, faceFree, count } = gestures[name];
        await give(page, client.places[name] ?? '', await faceFree());
        await has(count);
      });
      const sameDates = outcomes.sameDates && gestures[name].datesFiles === undefined;
      return { ...outcomes, sameDates };
    },
    sequence: (client, name) =>
      both(client, (opened, without) => sequences[name](client, opened, without)),
  };
}
