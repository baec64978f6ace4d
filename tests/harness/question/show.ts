import { needsAnswer } from '../../../core/decide';
import { PORT_MESSAGE } from '../../../core/protocol-interstitial';
import type { Settings } from '../../../core/settings';
import type { PracticePage } from '../driver';
import { until } from '../until';
import { aClass, type Held } from './held';
import { storeSettings } from './store';
import { states, type QuestionState, type StateName } from './states';

/** Going on counts from half a second after a screen was drawn. */
const READ_MS = 800;

/**
 * Brings a tab of the interstitial to a state, as a guard would: Firefox shows its driver no extension frame.
 * The same tab serves one state after the other, since a tab costs more than all that is done in it.
 */
export async function showState(
  tab: PracticePage,
  name: StateName,
  settings: Partial<Settings>,
): Promise<void> {
  const state: QuestionState = states[name];
  await storeSettings(tab, { ...settings, ...state.settings }, state.rhythm);
  await tab.evaluate('window.isBefore = true, void setTimeout(() => { location.reload() }, 0)');
  await until('a new page', () =>
    tab
      .evaluate<boolean>("!window.isBefore && document.readyState === 'complete'")
      .catch(() => false),
  );
  await tab.evaluate(`(${post.toString()})(${JSON.stringify(asking(state))}, '${PORT_MESSAGE}')`);
  for (const selector of ['.refuse', ...(state.clicks ?? [])]) {
    await there(tab, selector);
    if (selector !== '.refuse') {
      await tab.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
    }
  }
  if (state.press !== undefined) {
    await new Promise((resolve) => setTimeout(resolve, READ_MS));
    await tab.click(state.press);
  }
  await there(tab, state.shows);
  // It comes later than the rest, behind other screens too.
  if (canHide(state)) await there(tab, '#hide');
}

const canHide = ({ pictures = [aClass] }: QuestionState): boolean =>
  pictures.every(({ inspection }) => inspection.kind !== 'not-inspected');

const there = (tab: PracticePage, selector: string): Promise<boolean> =>
  until(selector, () =>
    tab.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`),
  );

interface Asking {
  readonly pictures: readonly Held[];
  readonly question: object;
}

function asking({ pictures = [aClass] }: QuestionState): Asking {
  const without = pictures.filter((one) => !needsAnswer(one)).length;
  return {
    pictures,
    question: {
      kind: 'ask',
      address: { hostname: 'dezgo.com', pathname: '/' },
      fileCount: pictures.length,
      without: without < pictures.length ? without : 0,
      canReplace: true,
      canChooseAnother: pictures[0]?.bytes !== undefined,
    },
  };
}

/** Runs in the page. */
function post({ pictures, question }: Asking, portMessage: string): void {
  const { port1, port2 } = new MessageChannel();
  const answers: unknown[] = [];
  Object.assign(window, { answers });
  port1.onmessage = ({ data }) => answers.push(data);
  window.postMessage(portMessage, '*', [port2]);
  const held = pictures.map(({ name, bytes, ...picture }, index) => ({
    ...picture,
    index,
    ...(bytes !== undefined && {
      file: new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], name),
    }),
  }));
  port1.postMessage({ ...question, pictures: held });
}
