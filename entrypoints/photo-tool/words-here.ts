import type { PageWords } from '../../core/ai-tool-words';

/** In characters: a button or a drop zone says no more, a paragraph does. */
const LABEL_LENGTH = 60;
const MOST_TEXTS = 3_000;

export function wordsHere(page: Document): PageWords {
  const headings = Array.from(page.querySelectorAll('h1, h2'), ({ textContent }) => textContent);
  const description = page.querySelector<HTMLMetaElement>('meta[name="description" i]')?.content;
  return {
    title: page.title,
    description: description ?? '',
    headings: headings.join('\n'),
    labels: labelsOf(page).join('\n'),
  };
}

/** Short texts that somebody can see, and the words of plain buttons. */
function labelsOf(page: Document): string[] {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const labels = Array.from(
    page.querySelectorAll<HTMLInputElement>('input[type=button], input[type=submit]'),
    ({ value }) => value,
  );
  for (let count = 0; count < MOST_TEXTS && walker.nextNode() !== null; count++) {
    const text = walker.currentNode.nodeValue?.trim() ?? '';
    const element = walker.currentNode.parentElement;
    if (text.length < 2 || text.length > LABEL_LENGTH || element === null) continue;
    if (element.checkVisibility()) labels.push(text);
  }
  return labels;
}
