import type { Notice } from '../../core/protocol-page';

/** A few words over the page, for when no extension page can be shown any more. Nothing is decided in it. */
export function showNotice({ language, title, body, close }: Notice): void {
  const add = <Name extends keyof HTMLElementTagNameMap>(
    to: Node,
    name: Name,
    text = '',
  ): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name);
    element.textContent = text;
    to.appendChild(element);
    return element;
  };
  const host = document.createElement('div');
  host.lang = language;
  const dialog = add(host.attachShadow({ mode: 'closed' }), 'dialog');
  // The browser's own look, which has its dark form too; not the page's.
  dialog.style.cssText =
    'all:revert;max-width:26rem;border-radius:1rem;font:16px/1.6 system-ui;color-scheme:light dark';
  dialog.ariaLabel = title;
  add(dialog, 'h2', title);
  add(dialog, 'p', body);
  add(dialog, 'button', close).onclick = () => {
    dialog.close();
  };
  dialog.onclose = () => {
    host.remove();
  };
  document.documentElement.append(host);
  dialog.showModal();
}
