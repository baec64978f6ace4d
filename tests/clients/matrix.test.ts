import { afterAll, describe, it } from 'vitest';
import { until } from '../harness/until';
import type { Check } from './checks';
import { filesOf, type ClientPage, type Outcome } from './client-page';
import { clients, gestureNames, type Gesture } from './clients';
import { gestures } from './gestures';
import { sameFiles, sameOutcome } from './same-outcome';
import { sequenceNames } from './sequences';
import { useClients, type Both } from './use-clients';

const { open, gesture, sequence } = useClients();

/** A test whose result is a cell of docs/coverage.md, found by its name and those of the groups around it. */
const fills = (check: Check, test: () => Promise<void>): void => {
  it(check, test);
};

describe.each(clients.map((client) => [client.name, client] as const))('%s', (_name, client) => {
  const supported = gestureNames.filter((name) => client.places[name] !== undefined);

  describe.each(supported)('%s', (action: Gesture) => {
    const { give, faces, faceFree, count } = gestures[action];
    const place = client.places[action] ?? '';
    let both: Both | undefined;
    let opened: ClientPage | undefined;

    afterAll(() => opened?.page.close());

    fills('identical after release', async () => {
      both = await gesture(client, action);
      sameOutcome(both);
    });

    fills('held', async () => {
      opened = await open(client);
      await give(opened.page, place, await faces());
      await asked(opened);
    });

    fills('clean after refusal', async () => {
      if (opened === undefined) throw new Error('was not held');
      if (both === undefined) throw new Error('not looked at, since its release failed');
      if (!(await opened.page.interstitial.isOpen())) throw new Error('was not held');
      await opened.page.interstitial.refuse();
      nothingWent(await opened.outcome());
      await give(opened.page, place, await faceFree());
      await opened.has(count);
      sameFiles((await opened.outcome()).record, both.without.record, both.sameDates);
    });
  });

  describe.each(sequenceNames)('%s', (action) => {
    fills('identical after release', async () => {
      sameOutcome(await sequence(client, action));
    });
  });
});

async function asked({ page, outcome }: ClientPage): Promise<void> {
  await until('the question', async () => {
    nothingWent(await outcome());
    return page.interstitial.isOpen();
  });
  nothingWent(await outcome());
}

function nothingWent({ record, received }: Outcome): void {
  const names = filesOf(record).map(({ name }) => name);
  if (names.length > 0) throw new Error(`the client had ${names.join(', ')} without an answer`);
  if (received.length > 0) throw new Error('the site had a file without an answer');
}
