import type { PracticePage } from '../../harness/driver';
import { until } from '../../harness/until';

/** In the page: starts a call and notes how it ends. */
export const start = (page: PracticePage, call: string): Promise<unknown> =>
  page.evaluate(`(() => {
    window.ended = undefined;
    (async () => { ${call} })().then(
      (value) => { window.ended = ['ok', value]; },
      (error) => { window.ended = ['failed', error.name]; },
    );
  })()`);

export const ended = (page: PracticePage): Promise<unknown> =>
  until('the call to end', () => page.evaluate<unknown>('window.ended'));

/** Calls of these kinds need a click. */
export async function clickAndStart(page: PracticePage, call: string): Promise<void> {
  await page.evaluate(`(() => {
    window.ended = undefined;
    const button = document.createElement('button');
    button.style.cssText = 'position: fixed; left: 0; top: 0; width: 60px; height: 40px';
    document.body.append(button);
    button.onclick = () => {
      button.remove();
      (async () => { ${call} })().then(
        (value) => { window.ended = ['ok', value]; },
        (error) => { window.ended = ['failed', error.name]; },
      );
    };
  })()`);
  await page.clickAt(20, 20);
}
