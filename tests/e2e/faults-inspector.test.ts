import { afterAll } from 'vitest';
import { picture } from '../harness/pictures';
import { copiedExtension } from './support/damaged-extension';
import { isAsEver, settled } from './support/fault-seen';
import { faultTable } from './support/fault-table';
import { NO_MEMORY, NO_WASM, slowBy } from './support/faults';
import { usePractice } from './support/practice';

const extension = copiedExtension();
const practice = usePractice({ extension: extension.path });
afterAll(() => {
  extension.remove();
});

const INSPECTOR = 'inspector-worker.js';
const NETWORK = 'network-worker.js';
const { replace, before, mend } = extension;
const model = 'models/blazeface.bin';

const table = faultTable('inspector');
/** What starts next reads the files as they are now. */
const restart = () => practice.driver.killInspector();

const files: readonly (readonly [string, () => void])[] = [
  [
    'The Worker’s script does not start',
    () => {
      replace(INSPECTOR, 'throw new Error();');
    },
  ],
  [
    'The Worker never answers',
    () => {
      replace(INSPECTOR, '');
    },
  ],
  [
    'The Worker is slow by two seconds',
    () => {
      before(INSPECTOR, slowBy(2_000));
    },
  ],
  [
    'The network’s Worker does not start',
    () => {
      replace(NETWORK, 'throw new Error();');
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
      replace(model, 'not a model');
    },
  ],
];

for (const [what, breakIt] of files) {
  table.fault(what, async () => {
    const { page } = practice;
    breakIt();
    await restart();
    const stairs = await picture('stairs.jpg');
    await page.choose('#one', [stairs]);
    const seen = await settled(practice, page, [stairs]);
    mend();
    return { ...seen, after: `once that is over, ${await isAsEver(practice)}` };
  });
}
table.check();
