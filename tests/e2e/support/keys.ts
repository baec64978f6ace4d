import type { Key, PracticePage } from '../../harness/driver';

/** Marks what can have the focus, in the order in which it is read; of a group of radios, one. */
const FIND_STOPS = `(() => {
  const all = document.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]');
  const seen = new Set();
  window.stops = [...all].filter((one) => {
    if (one.offsetParent === null || one.closest('[inert]')) return false;
    const group = one.type === 'radio' ? one.name : one;
    return !seen.has(group) && seen.add(group);
  });
  document.activeElement?.blur();
  return window.stops.length;
})()`;

/** Which stop has the focus, and what is wrong with how it shows; -1 outside of the page. */
const LOOK = `(() => {
  const focused = document.activeElement;
  if (focused === null || focused === document.body || focused === document.documentElement) {
    return { stop: -1, problems: [] };
  }
  const name = focused.outerHTML.slice(0, 100);
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const { left, right, top, bottom } = focused.getBoundingClientRect();
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  const problems = [];
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) problems.push('no outline: ' + name);
  if (over === null || !(focused.contains(over) || over.contains(focused))) {
    problems.push('out of sight: ' + name);
  }
  return { problems, stop: window.stops.findIndex((stop) => stop === focused ||
    (stop.type === 'radio' && stop.name === focused.name)) };
})()`;

/** Places of the browser's own, before the focus comes back into the page. */
const MOST_OUTSIDE = 30;

interface Walked {
  /** how many places there are for the focus */
  readonly count: number;
  /** those it came to, in turn */
  readonly stops: readonly number[];
  readonly problems: readonly string[];
}

/** Goes through the page with one key, and through what the browser has around it, until it comes round. */
export async function walk(tab: PracticePage, key: 'Tab' | 'Shift+Tab'): Promise<Walked> {
  const count = await tab.evaluate<number>(FIND_STOPS);
  const stops: number[] = [];
  const problems: string[] = [];
  for (let presses = 0; presses < 2 * count + MOST_OUTSIDE; presses++) {
    await tab.pressKey(key);
    const seen = await tab.evaluate<{ stop: number; problems: string[] }>(LOOK);
    if (seen.stop === -1) continue;
    if (stops.includes(seen.stop)) break;
    stops.push(seen.stop);
    problems.push(...seen.problems);
  }
  // It starts where the focus was last.
  const first = stops.indexOf(key === 'Tab' ? 0 : count - 1);
  return { count, stops: [...stops.slice(first), ...stops.slice(0, first)], problems };
}

/** Presses a key until something has the focus. */
export async function goTo(tab: PracticePage, selector: string, key: Key | `Shift+${Key}` = 'Tab') {
  for (let presses = 0; presses < 40; presses++) {
    if (await hasFocus(tab, selector)) return;
    await tab.pressKey(key);
  }
  throw new Error(`No way to ${selector} with ${key}`);
}

export const hasFocus = (tab: PracticePage, selector: string): Promise<boolean> =>
  tab.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`);
