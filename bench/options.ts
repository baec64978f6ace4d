import { until } from '../tests/harness/until';
import { inBrowser } from './browser';
import { atMost, type Row } from './report';
import { median, quantile } from './statistics';

const RUNS = 15;
const LIMIT_MS = 500;

/** Notes when the last part of the page is there and has been painted; ms since the navigation began. */
const noteDrawn = `(() => {
  const look = () => {
    if (document.getElementById('help') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => setTimeout(() => { window.drawnAt = performance.now(); }));
  };
  look();
})()`;

/** The options, from the navigation to all of them on screen. */
export const options = (): Promise<Row[]> =>
  inBrowser(async ({ driver }) => {
    const tab = await driver.context.newPage();
    await tab.addInitScript(noteDrawn);
    const [worker] = driver.context.serviceWorkers();
    const address = new URL('options.html', worker?.url()).href;
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run++) {
      await tab.goto('about:blank');
      await tab.goto(address);
      // Playwright's own wait needs `eval`, which our pages forbid.
      const drawn = await until('the options', () => tab.evaluate<number>('window.drawnAt'));
      // The first has compiled the scripts.
      if (run > 0) times.push(drawn);
    }
    const more = `, 9 of 10 below ${Math.round(quantile(times, 0.9))} ms`;
    return [atMost('the options open', median(times), LIMIT_MS, 'ms', more)];
  });
