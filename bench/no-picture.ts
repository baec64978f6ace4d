import { picture } from '../tests/harness/pictures';
import { until } from '../tests/harness/until';
import { alternate, inBrowser, LISTED, UNLISTED, warm, type Host } from './browser';
import { begin, chooseIn, sideOf, timed, type Side } from './page-clock';
import { atMost, shown, type Row } from './report';
import { median } from './statistics';

const RUNS = 40;
const LIMIT_MS = 5;

/** A file that is no picture: how much later the page has it than without us. */
export const noPicture = (): Promise<Row[]> =>
  inBrowser(async (bench) => {
    await warm(bench);
    const file = await picture('notes.txt');
    const sides = {
      [LISTED]: await sideOf(bench, LISTED),
      [UNLISTED]: await sideOf(bench, UNLISTED),
    };
    const time = async (
      side: Side,
      starting: string,
      act: () => Promise<unknown>,
    ): Promise<number> => {
      await side.tab.bringToFront();
      const received = bench.site.received.length;
      const ms = await timed(side, starting, act);
      await until('the upload', () => Promise.resolve(bench.site.received.length > received));
      return ms;
    };
    const chosen = await alternate(RUNS, sides, (side) =>
      time(side, begin('#one', 'change'), () => chooseIn(side, file)),
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
