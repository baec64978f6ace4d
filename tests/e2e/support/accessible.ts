import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PracticePage } from '../../harness/driver';
import { until } from '../../harness/until';
import { languages, tagOf, type Language } from '../../../core/language';

const axe = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');

/** What axe finds in a page of ours: rule and element. */
export async function violations(tab: PracticePage): Promise<string[]> {
  await tab.evaluate(axe);
  return tab.evaluate(
    `axe.run(document, { rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map((n) => n.html).join(' ')))`,
  );
}

/**
 * What differs is width and height: long words and tall lines stand for the others, and colours are the
 * same in all of them. With ASK_FIRST_ALL_LANGUAGES, every language; that takes a quarter of an hour.
 */
export function languagesIn(colorScheme: 'light' | 'dark'): readonly Language[] {
  if (process.env.ASK_FIRST_ALL_LANGUAGES !== undefined) return languages;
  return colorScheme === 'light' ? ['en', 'ja', 'ja-easy', 'de'] : ['ja'];
}

export async function switchLanguage(tab: PracticePage, language: Language): Promise<void> {
  await tab.evaluate(`(() => {
    const select = document.querySelector('select:not([name])');
    select.value = '${language}';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await until('the language', () =>
    tab.evaluate<boolean>(
      `document.documentElement.lang === '${tagOf(language)}' &&
        document.querySelector('select:not([name])').value === '${language}'`,
    ),
  );
}

/** Visible controls lower or narrower than a fingertip; links in a sentence may be. */
export const smallTargets = (tab: PracticePage): Promise<string[]> =>
  tab.evaluate(`[...document.querySelectorAll('button, select, textarea, label:has(input), a[href^="tel:"]')]
    .map((element) => [element, element.getBoundingClientRect()])
    .filter(([, { width, height }]) => width > 0 && (height < 43.5 || width < 24))
    .map(([element]) => element.outerHTML.slice(0, 120))`);

/** Clicks as a script of our own would: opens screens, and never goes on. */
export const click = async (tab: PracticePage, selector: string): Promise<void> => {
  await tab.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
};

export const visibleHeading = (tab: PracticePage): Promise<string> =>
  tab.evaluate(
    `[...document.querySelectorAll('h1')].filter((h) => h.offsetParent !== null).map((h) => h.textContent).join('|')`,
  );
