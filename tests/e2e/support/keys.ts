import type { Key, PracticePage } from '../../harness/driver';

/** Marks what can have the focus, in the order in which it is read; of a group of radios, one. Starts at an edge of the page. */
const FIND_STOPS = `(atEnd) => {
  const all = document.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]');
  const seen = new Set();
  window.stops = [...all].filter((one) => {
    if (one.offsetParent === null || one.closest('[inert]')) return false;
    const group = one.type === 'radio' ? one.name : one;
    return !seen.has(group) && seen.add(group);
  });
  const edge = document.createElement('span');
  edge.tabIndex = -1;
  document.body[atEnd ? 'append' : 'prepend'](edge);
  edge.focus();
  edge.addEventListener('blur', () => { edge.remove(); });
  return window.stops.length;
}`;

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

interface Walked {
  /** how many places there are for the focus */
  readonly count: number;
  /** those it came to, in turn */
  readonly stops: readonly number[];
  readonly problems: readonly string[];
}

/** Goes through the page with one key, from one edge to the other. In Firefox a driver's keys stay in the page when the focus leaves it. */
export async function walk(tab: PracticePage, key: 'Tab' | 'Shift+Tab'): Promise<Walked> {
  const count = await tab.evaluate<number>(`(${FIND_STOPS})(${String(key === 'Shift+Tab')})`);
  const stops: number[] = [];
  const problems: string[] = [];
  for (let presses = 0; presses < 2 * count && stops.length < count; presses++) {
    await tab.pressKey(key);
    const seen = await tab.evaluate<{ stop: number; problems: string[] }>(LOOK);
    // What scrolls is one more stop in Firefox.
    if (seen.stop === -1) continue;
    stops.push(seen.stop);
    problems.push(...seen.problems);
  }
  return { count, stops, problems };
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
