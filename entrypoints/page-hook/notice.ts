import type { Notice } from '../../core/protocol-page';

const boxStyle: Partial<CSSStyleDeclaration> = {
  maxWidth: '26rem',
  margin: 'auto',
  padding: '1.5rem',
  border: '0',
  borderRadius: '1rem',
  boxShadow: '0 0.5rem 2rem rgb(0 0 0 / 40%)',
  font: '16px/1.6 system-ui, sans-serif',
  color: 'CanvasText',
  background: 'Canvas',
  colorScheme: 'light dark',
};

const buttonStyle: Partial<CSSStyleDeclaration> = {
  font: 'inherit',
  padding: '0.5rem 1.5rem',
  borderRadius: '0.5rem',
  cursor: 'pointer',
};

/** A few words over the page, for when no extension page can be shown any more. Nothing is decided in it. */
export function showNotice({ language, title, body, close }: Notice): void {
  const host = document.createElement('div');
  host.lang = language;
  const dialog = document.createElement('dialog');
  Object.assign(dialog.style, boxStyle);
  dialog.setAttribute('aria-label', title);
  const heading = document.createElement('h2');
  heading.textContent = title;
  Object.assign(heading.style, { font: 'inherit', fontSize: '1.25rem', fontWeight: '700' });
  const text = document.createElement('p');
  text.textContent = body;
  const button = document.createElement('button');
  button.textContent = close;
  Object.assign(button.style, buttonStyle);
  button.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    host.remove();
  });
  dialog.append(heading, text, button);
  host.attachShadow({ mode: 'closed' }).append(dialog);
  document.documentElement.append(host);
  dialog.showModal();
}
