import { describe, expect, it } from 'vitest';
import { jurisdictions, type Jurisdiction } from '../../core/jurisdiction';
import { languages, type Language } from '../../core/language';
import type { ChromiumDriver } from '../harness/chromium';
import { browserName } from './support/launch';
import { useBrowser } from './support/practice';
import { openOwn } from './support/own-page';

describe.runIf(browserName === 'chromium')('the lesson sheet on paper', () => {
  const practice = useBrowser();
  /** inches */
  const papers = [
    { paperWidth: 8.27, paperHeight: 11.69 },
    { paperWidth: 8.5, paperHeight: 11 },
  ];

  /** The sheet is for these; a translation is looked at with the most help lines. */
  const isFirst = (language: Language): boolean => language === 'en' || language === 'ja';
  const longest: readonly Jurisdiction[] = ['JP', 'US'];

  it.each(languages)('is one page in "%s", wherever it is', async (language) => {
    const counts: unknown[] = [];
    const places = isFirst(language) ? jurisdictions : longest;
    for (const jurisdiction of places) {
      const address = `lesson.html?language=${language}&jurisdiction=${jurisdiction}`;
      const tab = await openOwn(practice, address, '.sheet .help-lines');
      const page = (practice.driver as ChromiumDriver).context
        .pages()
        .find((one) => one.url().endsWith(address));
      if (page === undefined) throw new Error('No page');
      const session = await page.context().newCDPSession(page);
      for (const paper of papers) {
        const { data } = await session.send('Page.printToPDF', paper);
        const pdf = Buffer.from(data, 'base64').toString('latin1');
        counts.push([jurisdiction, paper.paperWidth, pdf.match(/\/Type\s*\/Page\b/g)?.length]);
      }
      await tab.close();
    }
    expect(counts).toEqual(
      places.flatMap((one) => papers.map(({ paperWidth }) => [one, paperWidth, 1])),
    );
  });
});
