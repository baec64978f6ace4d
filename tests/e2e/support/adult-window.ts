import en from '../../../locales/en.json' with { type: 'json' };
import lock from '../../../locales/lock/en.json' with { type: 'json' };
import type { Driver, Interstitial, PracticePage } from '../../harness/driver';
import { until } from '../../harness/until';
import { has } from './own-page';

/** What counts as meant counts from half a second after a screen was drawn. */
const read = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

/** From the open question to the screen that speaks of an adult. */
export async function toAdult(interstitial: Interstitial): Promise<void> {
  await interstitial.opened();
  await interstitial.click(en.ask['only-me']);
  await interstitial.click(en.ask.askAdult);
}

/** Calls an adult, and gives the window that opens for it. */
export async function callAdult(driver: Driver, interstitial: Interstitial): Promise<PracticePage> {
  const before = await hashes(driver);
  await read();
  await interstitial.click(lock.here.call);
  return until('the window', async () => {
    for (const window of await driver.windows('/adult.html')) {
      const hash = await hashOf(window);
      if (hash !== undefined && !before.includes(hash) && (await has(window, '.pin-form'))) {
        return window;
      }
    }
    return undefined;
  });
}

const hashOf = (window: PracticePage): Promise<string | undefined> =>
  window.evaluate<string>('location.hash').catch(() => undefined);

const hashes = async (driver: Driver): Promise<(string | undefined)[]> =>
  Promise.all((await driver.windows('/adult.html')).map(hashOf));

/** Says yes or no as a person does; the window goes while it is clicked at. */
export async function say(window: PracticePage, answer: '.go-on' | '.no'): Promise<void> {
  await until('yes and no', () => has(window, answer));
  await read();
  const gone = window.gone();
  await Promise.race([window.click(answer).then(() => gone), gone]).catch(() => undefined);
  await gone;
}

export async function noWindows(driver: Driver): Promise<void> {
  await until('the window to close', async () => {
    return (await driver.windows('/adult.html')).length === 0;
  });
}
