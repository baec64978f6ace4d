import type { CDPSession, Page } from 'playwright-core';
import { picture } from '../tests/harness/pictures';
import { until } from '../tests/harness/until';
import { alternate, inBrowser, LISTED, UNLISTED, warm, type Bench, type Host } from './browser';
import { atMost, shown, type Row } from './report';
import { median } from './statistics';

const RUNS = 40;
const LIMIT_MS = 5;

/** Starts the page's own clock just before the act, and stops it when the page has the event. */
const begin = (selector: string, type: string): string => `{
  const element = document.querySelector('${selector}');
  // The same file again is no change.
  if (element.matches('input')) element.value = '';
  window.heard = new Promise((resolve) => {
    element.addEventListener('${type}', () => resolve(performance.now()), { once: true });
  });
  window.began = performance.now();
}`;
const waited = 'window.heard.then((at) => at - window.began)';

interface Side {
  readonly tab: Page;
  readonly session: CDPSession;
  readonly input: string;
  readonly zone: { x: number; y: number };
}

/** A file that is no picture: how much later the page has it than without us. */
export const noPicture = (): Promise<Row[]> =>
  inBrowser(async (bench) => {
    await warm(bench);
    const file = await picture('notes.txt');
    const sides = {
      [LISTED]: await sideOf(bench, LISTED),
      [UNLISTED]: await sideOf(bench, UNLISTED),
    };
    /** Nothing is awaited between the clock's start and the act, which are then one after the other in the page. */
    const time = async (
      { tab, session }: Side,
      starting: string,
      act: () => Promise<unknown>,
    ): Promise<number> => {
      await tab.bringToFront();
      const received = bench.site.received.length;
      await Promise.all([session.send('Runtime.evaluate', { expression: starting }), act()]);
      const { result } = await session.send('Runtime.evaluate', {
        expression: waited,
        awaitPromise: true,
      });
      await until('the upload', () => Promise.resolve(bench.site.received.length > received));
      return Number(result.value);
    };
    const chosen = await alternate(RUNS, sides, (side) =>
      time(side, begin('#one', 'change'), () =>
        side.session.send('DOM.setFileInputFiles', { files: [file], objectId: side.input }),
      ),
    );
    const dropped = await alternate(RUNS, sides, async (side) => {
      const drag = (type: 'dragEnter' | 'dragOver' | 'drop'): Promise<unknown> =>
        side.session.send('Input.dispatchDragEvent', {
          type,
          ...side.zone,
          data: { items: [], files: [file], dragOperationsMask: 1 },
        });
      await side.tab.bringToFront();
      await drag('dragEnter');
      await drag('dragOver');
      return time(side, begin('#zone', 'drop'), () => drag('drop'));
    });
    return [
      later('a text file chosen: later than without the extension', chosen),
      later('a text file dropped: later than without the extension', dropped),
    ];
  });

function later(what: string, times: Record<Host, number[]>): Row {
  const [held, bare] = [median(times[LISTED]), median(times[UNLISTED])];
  const more = ` (${shown(held)} for ${shown(bare)}, medians of ${RUNS})`;
  return atMost(what, held - bare, LIMIT_MS, 'ms', more);
}

async function sideOf({ driver, open }: Bench, host: Host): Promise<Side> {
  const tab = await open(host);
  const session = await driver.context.newCDPSession(tab);
  const { result } = await session.send('Runtime.evaluate', {
    expression: "document.querySelector('#one')",
  });
  const box = await tab.locator('#zone').boundingBox();
  if (result.objectId === undefined || box === null) throw new Error('Not the practice site');
  const zone = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return { tab, session, input: result.objectId, zone };
}
