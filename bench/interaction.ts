import type { CDPSession, Page } from 'playwright-core';
import { picture } from '../tests/harness/pictures';
import { alternate, inBrowser, LISTED, UNLISTED, warm, type Bench, type Host } from './browser';
import { shown, type Row } from './report';
import { median, quantile } from './statistics';

const RUNS = 10;
const EVENTS = 200;

interface Side {
  readonly tab: Page;
  readonly session: CDPSession;
}

/** By the names of the browser's metrics; ms of the page's main thread, of which scripts are a part. */
type Cost = Readonly<Record<'TaskDuration' | 'ScriptDuration', number>>;

type Act = (side: Side, event: number) => Promise<unknown>;

/** What happens in a page without any upload costs the page's main thread what it costs without us. */
export const interaction = (): Promise<Row[]> =>
  inBrowser(async (bench) => {
    await warm(bench);
    const files = [await picture('stairs.jpg')];
    const acts: readonly (readonly [what: string, act: Act])[] = [
      [
        'dragging a file over the page',
        ({ session }, event) =>
          session.send('Input.dispatchDragEvent', {
            type: event === 0 ? 'dragEnter' : event === EVENTS - 1 ? 'dragCancel' : 'dragOver',
            x: 300 + (event % 100),
            y: 300,
            data: { items: [], files, dragOperationsMask: 1 },
          }),
      ],
      ['scrolling', ({ tab }, event) => tab.mouse.wheel(0, event < EVENTS / 2 ? 40 : -40)],
      ['typing', ({ tab }) => tab.keyboard.press('a')],
      ['moving the mouse', ({ tab }, event) => tab.mouse.move(200 + event, 300)],
    ];
    const sides = {
      [LISTED]: await sideOf(bench, LISTED),
      [UNLISTED]: await sideOf(bench, UNLISTED),
    };
    const rows: Row[] = [];
    for (const [what, act] of acts) {
      const times = await alternate(RUNS, sides, (side) => costOf(side, act));
      rows.push(compare(`${what}: main thread, ms for ${EVENTS} events`, times));
    }
    return rows;
  });

async function costOf(side: Side, act: Act): Promise<Cost> {
  await side.tab.bringToFront();
  await side.tab.evaluate(EMPTY_FIELD);
  const before = await spent(side.session);
  for (let event = 0; event < EVENTS; event++) await act(side, event);
  const after = await spent(side.session);
  return {
    TaskDuration: after.TaskDuration - before.TaskDuration,
    ScriptDuration: after.ScriptDuration - before.ScriptDuration,
  };
}

async function spent(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send('Performance.getMetrics');
  const ms = (metric: keyof Cost): number =>
    1000 * (metrics.find(({ name }) => name === metric)?.value ?? NaN);
  return { TaskDuration: ms('TaskDuration'), ScriptDuration: ms('ScriptDuration') };
}

/** Met where the medians are no further apart than the middle half of the runs without the extension. */
function compare(what: string, times: Record<Host, Cost[]>): Row {
  const task = (host: Host): number[] => times[host].map(({ TaskDuration }) => TaskDuration);
  const script = (host: Host): string =>
    shown(median(times[host].map(({ ScriptDuration }) => ScriptDuration)));
  const [ours, bare] = [task(LISTED), task(UNLISTED)];
  const allowed = quantile(bare, 0.75) - quantile(bare, 0.25);
  return {
    what,
    figure: `${spread(ours)}, without ${spread(bare)}; scripts ${script(LISTED)}, without ${script(UNLISTED)}`,
    target: { text: 'within the spread', met: median(ours) - median(bare) <= allowed },
  };
}

const spread = (values: number[]): string =>
  `${shown(median(values))} (${shown(quantile(values, 0.25))} to ${shown(quantile(values, 0.75))})`;

const EMPTY_FIELD = `{
  const field = document.querySelector('textarea');
  field.value = '';
  field.focus();
}`;

async function sideOf({ driver, open }: Bench, host: Host): Promise<Side> {
  const tab = await open(host);
  await tab.evaluate(`document.body.append(document.createElement('textarea'));
    document.body.style.minHeight = '9000px';`);
  const session = await driver.context.newCDPSession(tab);
  // The thread's own time, without what else the machine did meanwhile.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { tab, session };
}
