import { closeTargets } from '../tests/harness/chromium';
import { inBrowser } from './browser';
import { atMost, shown, type Row } from './report';
import { median, quantile } from './statistics';

const STARTS = 20;
const LIMIT_MS = 100;

/** From a message to a background that is not running, to its answer. */
const ASK = `(async () => {
  const start = performance.now();
  await chrome.runtime.sendMessage({ type: 'recallAnswers', data: { marks: [] } });
  return performance.now() - start;
})()`;

/** How long whoever asks the background waits when the browser has ended it meanwhile. */
export const coldStart = (): Promise<Row[]> =>
  inBrowser(async ({ driver }) => {
    const tab = await driver.openExtensionPage('popup.html', '');
    await tab.evaluate(ASK);
    const times: number[] = [];
    for (let start = 0; start < STARTS; start++) {
      await closeTargets(driver.context, 'service_worker');
      times.push(await tab.evaluate<number>(ASK));
    }
    return [
      atMost(
        `the background's cold start with one answer, median of ${STARTS}`,
        median(times),
        LIMIT_MS,
        'ms',
        `, 95th percentile ${shown(quantile(times, 0.95))}`,
      ),
    ];
  });
