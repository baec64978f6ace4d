import { afterAll, expect } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import { picture } from '../harness/pictures';
import { copiedExtension } from './support/damaged-extension';
import { isAsEver, settled, type Settled } from './support/fault-seen';
import { faultTable } from './support/fault-table';
import { NO_MEMORY, NO_WASM, slowBy } from './support/faults';
import { expectText, usePractice } from './support/practice';
import { store } from './support/stored';

const extension = copiedExtension();
const practice = usePractice({ extension: extension.path });
afterAll(() => {
  extension.remove();
});

const WORKER = 'inspector-worker.js';
const NETWORK = 'network-worker.js';
const { replace, before, mend } = extension;
const MODEL = 'models/blazeface.bin';

const table = faultTable('inspector');
const FAILS_EACH = `self.onmessage = ({ data: { id } }) =>
  self.postMessage({ kind: 'failed', id, message: 'A fault' });`;
const ENDS_DURING = `self.addEventListener('message', ({ ports: [port] }) => {
  port.addEventListener('message', () => { self.close(); });
});`;

const notStarted = (): void => {
  replace(WORKER, 'throw new Error();');
};

const faults: readonly (readonly [string, () => void])[] = [
  ['Its Worker does not start', notStarted],
  [
    'Its Worker never answers',
    () => {
      replace(WORKER, '');
    },
  ],
  [
    'Its Worker fails at every picture',
    () => {
      replace(WORKER, FAILS_EACH);
    },
  ],
  [
    'Its Worker is two seconds late',
    () => {
      before(WORKER, slowBy(2_000));
    },
  ],
  [
    'The network’s Worker does not start',
    () => {
      replace(NETWORK, 'throw new Error();');
    },
  ],
  [
    'The network’s Worker ends during a pass',
    () => {
      before(NETWORK, ENDS_DURING);
    },
  ],
  [
    'WebAssembly is refused',
    () => {
      before(NETWORK, NO_WASM);
    },
  ],
  [
    'There is no memory for the network',
    () => {
      before(NETWORK, NO_MEMORY);
    },
  ],
  [
    'The model’s file is damaged',
    () => {
      replace(MODEL, 'not a model');
    },
  ],
];

/** What starts next reads the files as they are now. */
async function broken(breakIt: () => void): Promise<void> {
  breakIt();
  await practice.driver.killInspector();
}

for (const [what, breakIt] of faults) {
  table.fault(what, async () => {
    const { page } = practice;
    await broken(breakIt);
    const stairs = await picture('stairs.jpg');
    await page.choose('#one', [stairs]);
    const seen = await settled(practice, page, [stairs]);
    mend();
    return { ...seen, after: `once that is over, ${await isAsEver(practice)}` };
  });
}

table.fault('Its Worker never answers, and the file is no picture', async () => {
  const { page } = practice;
  await broken(() => {
    replace(WORKER, '');
  });
  const notes = await picture('notes.txt');
  await page.choose('#one', [notes]);
  const seen = await settled(practice, page, [notes]);
  mend();
  return { ...seen, after: await isAsEver(practice) };
});

table.fault('It is ended once, during a look', async () => {
  const { driver, page } = practice;
  const paths = [await picture('stairs-12mp.jpg'), await picture('stairs.jpg')];
  await page.choose('#many', paths);
  await driver.killInspector();
  return { ...(await settled(practice, page, paths)), after: await isAsEver(practice) };
});

const policies = [
  ['pass', 'passes'],
  ['hold', 'is held'],
] as const;

for (const [onUninspectable, what] of policies) {
  table.fault(`Its Worker does not start, and what cannot be looked at ${what}`, async () => {
    const { page, site } = practice;
    await store(practice, { settings: { language: 'en', onUninspectable } });
    await broken(notStarted);
    const stairs = await picture('stairs.jpg');
    await page.choose('#one', [stairs]);
    let seen: Settled;
    if (onUninspectable === 'pass') seen = await settled(practice, page, [stairs]);
    else {
      await expectText(page, en.ask.holdUnseenNote);
      await page.interstitial.refuse();
      expect(site.received).toEqual([]);
      seen = { upload: 'held, whatever the answer', told: `“${en.ask.holdUnseenNote}”` };
    }
    await store(practice, { settings: { language: 'en' } });
    mend();
    return { ...seen, after: `once that is over, ${await isAsEver(practice)}` };
  });
}

table.check();
