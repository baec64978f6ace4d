import { describe, it } from 'vitest';
import { clients, gestureNames } from '../clients/clients';
import { sameOutcome } from '../clients/same-outcome';
import { useClients } from '../clients/use-clients';

const { gesture } = useClients();

/** One action a client; `npm run test:clients` does them all. */
describe('a picture without a face, chosen or dropped', () => {
  const named = clients.map((client) => [client.name, client] as const);
  it.each(named)('reaches %s as without the extension', async (_name, client) => {
    const [action] = gestureNames.filter((name) => client.places[name] !== undefined);
    if (action === undefined) throw new Error('A client without an action');
    sameOutcome(await gesture(client, action));
  });
});
