import { picture } from '../harness/pictures';
import { until } from '../harness/until';
import { filesOf, type ClientPage, type Outcome } from './client-page';
import type { Client } from './clients';
import { gestures } from './gestures';

/** More than one gesture on one page, none with a face. The second time it is told the outcome without the extension. */
type Sequence = (client: Client, opened: ClientPage, without: Outcome | undefined) => Promise<void>;

const place = ({ places }: Client): string => places['pick one'] ?? '';

export const sequences = {
  'cancel the picker, then pick': async (client, opened) => {
    await opened.page.cancelPicker(place(client));
    await opened.page.pick(place(client), [await picture('stairs.jpg')]);
    await opened.has(1);
  },

  'same file twice': async (client, { page, has, outcome }, without) => {
    const stairs = await picture('stairs.jpg');
    await page.pick(place(client), [stairs]);
    await has(1);
    await page.pick(place(client), [stairs]);
    // Whether a client hears of it again is its own affair; a third file says that the second is over.
    if (without !== undefined) await has(filesOf(without.record).length - 1);
    await page.pick(place(client), [await picture('stairs.png')]);
    await until('the third file', async () => {
      const files = filesOf((await outcome()).record);
      return files.at(-1)?.name === 'stairs.png' && has(files.length).then(() => true);
    });
  },

  'two at once': async ({ places, second: [gesture, secondPlace] }, { page, has }) => {
    const { give } = gestures[gesture];
    await give(page, places[gesture] ?? '', [await picture('stairs.jpg')]);
    await give(page, secondPlace, [await picture('stairs.png')]);
    await has(2);
  },
} as const satisfies Record<string, Sequence>;

export type SequenceName = keyof typeof sequences;

export const sequenceNames = Object.keys(sequences) as SequenceName[];
