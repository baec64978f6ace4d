import type { PracticePage } from '../../tests/harness/driver';
import { until } from '../../tests/harness/until';

/** A page of the extension: with a line here it is in the pictures. */
interface PageShot {
  readonly name: string;
  readonly path: string;
  /** selectors, waited for one after the other; all but the last are clicked */
  readonly steps: readonly string[];
}

const practice = (name: string, ...steps: string[]): PageShot => ({
  name: `practice${name}`,
  path: 'rehearsal.html',
  steps,
});

export const pages: readonly PageShot[] = [
  { name: 'popup', path: 'popup.html', steps: ['main a'] },
  { name: 'lesson', path: 'lesson.html', steps: ['.sheet .help-lines'] },
  { name: 'options', path: 'options.html', steps: ['#help'] },
  { name: 'welcome', path: 'welcome.html', steps: ['#done'] },
  { name: 'health', path: 'health.html', steps: ['.health-sites'] },
  { name: 'student', path: 'student.html', steps: ['.help-lines'] },
  practice('', '.start'),
  practice('-asked', '.start', '.over .facts'),
  practice('-maybe', '[value=maybe]', '.start', '.over .facts'),
  practice('-remind', '[name=level][value=remind]', '.start', '.over .facts'),
  practice('-end', '.start', '.over #hide', '.over .upload-hidden', '.end'),
];

/** A tab of the extension goes to a page of it, and through its steps. */
export async function showPage(tab: PracticePage, { path, steps }: PageShot): Promise<void> {
  await tab.evaluate(`void setTimeout(() => { location.href = '/${path}' }, 0)`);
  await until(path, () => tab.evaluate<boolean>(`location.pathname === '/${path}'`).catch(no));
  for (const [index, selector] of steps.entries()) {
    await until(selector, () =>
      tab.evaluate<boolean>(`document.querySelector('${selector}') !== null`).catch(no),
    );
    if (index < steps.length - 1) await tab.click(selector);
  }
}

/** The tab is between two pages. */
const no = () => false;
