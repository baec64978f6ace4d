const all: (() => void)[] = [];

/**
 * Listens again after `document.open()`, which erases every listener of the document and its window,
 * ours too; observers stay. https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#document-open-steps
 *
 * @param document the one of this script: one observer serves all that listen
 * @param listen adds the same functions each time: adding one twice does nothing
 */
export function keepListening(document: Document, listen: () => void): void {
  if (all.length === 0) {
    new MutationObserver(() => {
      for (const again of all) again();
    }).observe(document, { childList: true });
  }
  all.push(listen);
  listen();
}
