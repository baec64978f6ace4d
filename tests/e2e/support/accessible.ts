import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tagOf, type Language } from '../../../core/language';
import type { PracticePage } from '../../harness/driver';

const axe = readFileSync(resolve('node_modules/axe-core/axe.min.js'), 'utf8');

/** Everything that axe looks for, and a rule that is off by default. */
const everyRule = { rules: { 'target-size': { enabled: true } } };
/** What differs between themes. */
export const colours = { runOnly: ['color-contrast', 'link-in-text-block'] };

/**
 * Switches the page to each of these languages in place, and makes each check there. One call into the page,
 * since calls cost more than looking.
 *
 * @param checks functions of the page that give what is wrong
 * @returns what is wrong, with the language that it is in
 */
export const inLanguages = (
  tab: PracticePage,
  languages: readonly Language[],
  ...checks: readonly string[]
): Promise<string[]> =>
  tab.evaluate(`(async () => {
    const found = [];
    for (const [language, tag] of ${JSON.stringify(languages.map((one) => [one, tagOf(one)]))}) {
      await (${SWITCH})(language, tag);
      for (const check of [${checks.join(',')}]) {
        for (const problem of await check()) found.push(language + ': ' + problem);
      }
    }
    return found;
  })()`);

/** What keeps somebody from using the page in these languages. */
export async function problems(
  tab: PracticePage,
  languages: readonly Language[],
  rules: object = everyRule,
): Promise<string[]> {
  await tab.evaluate(`globalThis.axe ?? (() => { ${axe} })()`);
  return inLanguages(tab, languages, broken(rules), SMALL, WIDE);
}

/** The same of a page as it stands, in whatever language it is. */
export async function problemsHere(
  tab: PracticePage,
  rules: object = everyRule,
): Promise<string[]> {
  await tab.evaluate(`globalThis.axe ?? (() => { ${axe} })()`);
  return tab.evaluate(`(async () => {
    const found = await Promise.all([${broken(rules)}, ${SMALL}, ${WIDE}].map((check) => check()));
    return found.flat();
  })()`);
}

/** Rules of axe that are broken, and by what. */
const broken = (rules: object): string => `async () => {
  // To the end: what is sticky covers nothing there.
  for (const one of [document.documentElement, ...document.querySelectorAll('.over')]) {
    one.scrollTop = one.scrollHeight;
  }
  const options = { ...${JSON.stringify(rules)}, resultTypes: ['violations'] };
  const { violations } = await axe.run(document, options);
  return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
}`;

/** By the page's own switch; resolves when its words are there and drawn. */
const SWITCH = `async (language, tag) => {
  const select = () => [...document.querySelectorAll('.over select, select')].find((one) => one.name === '');
  if (select().value !== language) {
    select().value = language;
    select().dispatchEvent(new Event('change', { bubbles: true }));
  }
  const isThere = () => document.documentElement.lang === tag && select().value === language;
  for (let frames = 0; !isThere(); frames++) {
    if (frames > 600) throw new Error('No words in ' + language);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}`;

/** Visible controls lower or narrower than a fingertip; links in a sentence may be. */
const SMALL = `() => [...document.querySelectorAll('button, select, textarea, label:has(input), a[href^="tel:"]')]
  .map((element) => [element, element.getBoundingClientRect()])
  .filter(([, { width, height }]) => width > 0 && (height < 43.5 || width < 24))
  .map(([element]) => 'small: ' + element.outerHTML.slice(0, 120))`;

/** The page, and what reaches beyond its edge or beyond that of a layer over it. */
export const WIDE = `() => ['html', '.over']
  .flatMap((selector) => document.querySelector(selector) ?? [])
  .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  .map(({ scrollWidth }) => 'wide: ' + scrollWidth)`;

/** Clicks as a script of our own would: opens screens, and never goes on. */
export const click = async (tab: PracticePage, selector: string): Promise<void> => {
  await tab.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
};

export const visibleHeading = (tab: PracticePage): Promise<string> =>
  tab.evaluate(
    `[...document.querySelectorAll('h1')].filter((h) => h.offsetParent !== null).map((h) => h.textContent).join('|')`,
  );
