import { describe, it } from 'vitest';
import { clients, gestureNames } from '../clients/clients';
import { sameOutcome } from '../clients/same-outcome';
import { useClients } from '../clients/use-clients';

const { gesture } = useClients();

/** One action a client; `npm run test:clients` does them all. */
describe('a picture without a face, chosen or dropped', () => {
  it.each(clients)('reaches $name as without the extension', async (client) => {
    const [action] = gestureNames.filter((name) => client.places[name] !== undefined);
    if (action === undefined) throw new Error('A client without an action');
    sameOutcome(await gesture(client, action));
  });
});
