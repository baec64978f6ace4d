import { until } from '../tests/harness/until';
import { inBrowser, UNLISTED } from './browser';
import { byPage, outermost, trace, type TraceEvent } from './page-cost';
import { atMost, shown, type Row } from './report';
import { median, quantile } from './statistics';

const LIMIT_MS = 1;

const isBootstrap = ({ args }: TraceEvent): boolean =>
  /^chrome-extension:.*\/bootstrap\.js$/.test(args.data?.url ?? '');

/** The time that wide mode takes on the main thread of a page that no list has. The build for administrators. */
export const wideCost = (): Promise<Row[]> =>
  inBrowser(async (bench) => {
    const [worker] = bench.driver.context.serviceWorkers();
    await until('the bootstrap to be registered', async () =>
      worker?.evaluate<boolean>(
        "chrome.scripting.getRegisteredContentScripts({ ids: ['bootstrap'] }).then((all) => all.length > 0)",
      ),
    );
    const events = await trace(bench, UNLISTED);
    const loads = byPage(outermost(events.filter(isBootstrap)));
    const sums = loads.map((calls) => calls.reduce((sum, { tdur }) => sum + tdur / 1000, 0));
    return [
      atMost(
        `wide mode's bootstrap on the main thread, 95th percentile of ${loads.length} loads`,
        quantile(sums, 0.95),
        LIMIT_MS,
        'ms',
        `, median ${shown(median(sums))}`,
      ),
    ];
  }, 'chrome-mv3-managed');
