/**
 * Listens again after `document.open()`, which erases every listener of the document and its window,
 * ours too; observers stay. https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-open-steps
 *
 * @param listen adds the same functions each time: adding one twice does nothing
 */
export function keepListening(document: Document, listen: () => void): void {
  listen();
  new MutationObserver(listen).observe(document, { childList: true });
}
