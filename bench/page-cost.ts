import { inBrowser, LISTED, UNLISTED, warm, type Bench, type Host } from './browser';
import { atMost, shown, type Row } from './report';
import { median, quantile } from './statistics';

const LOADS = 50;
const LIMIT_MS = 3;
const OURS = /^chrome-extension:.*\/(?:page-hook|guard)\.js$/;

export interface TraceEvent {
  readonly name: string;
  /** in µs; `tdur` is what the thread worked, without what else the machine did meanwhile */
  readonly ts: number;
  readonly dur: number;
  readonly tdur: number;
  readonly args: { readonly data?: { readonly url?: string; readonly frame?: string } };
}

/** Calls from the browser into a script; compiling is inside the first. */
const entries = ['EvaluateScript', 'FunctionCall'];

/** The time our two scripts take on the page's main thread until the page is loaded. */
export const pageCost = (): Promise<Row[]> =>
  inBrowser(async (bench) => {
    await warm(bench);
    const listed = await trace(bench, LISTED);
    const unlisted = await trace(bench, UNLISTED);
    const loads = byPage(outermost(listed.filter(isOurs)));
    const sums = (of: 'dur' | 'tdur', only = /./): number[] =>
      loads.map((calls) =>
        calls
          .filter(({ args }) => only.test(args.data?.url ?? ''))
          .reduce((sum, call) => sum + call[of] / 1000, 0),
      );
    const ms = (values: number[]): string => shown(quantile(values, 0.95));
    const strangers = unlisted.filter(({ args }) =>
      args.data?.url?.startsWith('chrome-extension:'),
    );
    return [
      atMost(
        `both page scripts on the main thread, 95th percentile of ${loads.length} loads`,
        quantile(sums('tdur'), 0.95),
        LIMIT_MS,
        'ms',
        `, median ${shown(median(sums('tdur')))} (hook ${ms(sums('tdur', /hook/))}, guard ${ms(sums('tdur', /guard/))}; by the clock ${ms(sums('dur'))})`,
      ),
      {
        what: `our scripts on an unlisted site, ${unlisted.filter(isPractice).length} loads`,
        figure: String(strangers.length),
        target: { text: 'none', met: strangers.length === 0 },
      },
    ];
  });

const isOurs = ({ args }: TraceEvent): boolean => OURS.test(args.data?.url ?? '');
const isPractice = ({ name, args }: TraceEvent): boolean =>
  name === 'EvaluateScript' && args.data?.url?.endsWith('/practice.js') === true;

export const byPage = (events: readonly TraceEvent[]): TraceEvent[][] =>
  [...new Set(events.map(({ args }) => args.data?.frame))].map((frame) =>
    events.filter(({ args }) => args.data?.frame === frame),
  );

/** Without the calls that happen in another one of the same page: the guard's start calls the hook. */
export function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  return events.filter(
    (event) =>
      !events.some(
        (other) =>
          other !== event &&
          other.args.data?.frame === event.args.data?.frame &&
          other.ts <= event.ts &&
          event.ts + event.dur <= other.ts + other.dur,
      ),
  );
}

/** Each load in a new tab, as a person opens one: a page that was there before has warmed the compiler. */
export async function trace({ driver, open }: Bench, host: Host): Promise<TraceEvent[]> {
  const session = await driver.context.browser()?.newBrowserCDPSession();
  if (session === undefined) throw new Error('No session with the browser');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  for (let load = 0; load < LOADS; load++) await (await open(host)).close();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events.filter(({ name }) => entries.includes(name));
}
