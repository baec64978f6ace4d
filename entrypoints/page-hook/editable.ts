import type { TransferCopy } from './transfer-copy';

/** What the browser does with a paste that no page claims: it goes into the editable field. */
export function insertPaste(element: HTMLElement, { texts, files }: TransferCopy): void {
  const all = new Map(texts);
  const isRich = element.isContentEditable;
  const html = isRich ? cleaned(all.get('text/html') ?? '') : '';
  const text = all.get('text/plain') ?? '';
  if (html !== '') insert(element, 'insertHTML', html);
  else if (text !== '') insert(element, 'insertText', text);
  else if (isRich) for (const file of files) insertPicture(element, file);
}

interface Sanitizing {
  setHTML(html: string, options: { sanitizer: { removeElements: string[] } }): void;
}

/** Without scripts and handlers, by the browser's own sanitizer; an older browser gets the text alone. */
function cleaned(html: string): string {
  const { body } = document.implementation.createHTMLDocument();
  if (html === '' || !('setHTML' in body)) return '';
  // All but what is unsafe: what it allows by itself has no pictures.
  const sanitizer = { removeElements: ['base', 'form', 'link', 'meta', 'style'] };
  (body as unknown as Sanitizing).setHTML(html, { sanitizer });
  return body.innerHTML;
}

function insertPicture(element: HTMLElement, file: File): void {
  if (!file.type.startsWith('image/')) return;
  const image = new Image();
  image.src = URL.createObjectURL(file);
  insert(element, 'insertHTML', image.outerHTML);
}

function insert(element: HTMLElement, command: 'insertHTML' | 'insertText', value: string): void {
  // It goes where the focus is, which may have moved on during the check.
  if (!element.isConnected) return;
  const field = element.closest<HTMLElement>('[contenteditable], input, textarea');
  if (field?.contains(document.activeElement) === false) field.focus();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- without a successor: the only insertion that keeps the editor's undo
  element.ownerDocument.execCommand(command, false, value);
}
