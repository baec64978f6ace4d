import { html, style } from './in-page';

export interface Overlay {
  readonly host: HTMLElement;
  close(): void;
}

interface OverlayOptions {
  readonly address: string;
  /** Escape outside the frame; inside it the interstitial handles the key itself. */
  readonly onEscape: () => void;
  readonly onLoad: (frame: Window) => void;
}

const ON_TOP_CHECK_MS = 250;

const hostStyle = { all: 'initial', display: 'block' };
const fill = { position: 'fixed', inset: '0', border: '0', margin: '0', padding: '0' };
const whole = { width: '100%', height: '100%', 'max-width': 'none', 'max-height': 'none' };

/**
 * A modal dialog over the page, with one extension page in it, in a closed shadow root. The page
 * beneath is inert. A page may still cover, restyle or remove it; then it is put back. That is
 * comfort: what is safe is the held file.
 */
export function openOverlay({ address, onEscape, onLoad }: OverlayOptions): Overlay {
  const host = html('div');
  style(host, hostStyle);
  const styled = host.getAttribute('style') ?? '';
  const dialog = html('dialog');
  dialog.setAttribute('aria-label', 'Ask First');
  style(dialog, { ...fill, ...whole, background: 'transparent', overflow: 'hidden' });
  const frame = html('iframe');
  // That of our page: with another one a browser paints behind it, and a card would hide the page.
  style(frame, { ...whole, border: '0', display: 'block', 'color-scheme': 'light dark' });
  frame.title = 'Ask First';
  frame.src = address;
  dialog.append(frame);
  host.attachShadow({ mode: 'closed' }).append(dialog);

  const focusedBefore = document.activeElement;
  frame.addEventListener('load', () => {
    if (frame.contentWindow === null) return;
    onLoad(frame.contentWindow);
    frame.focus();
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    onEscape();
  });

  const restore = (): void => {
    for (const { name } of Array.from(host.attributes)) {
      if (name !== 'style') host.removeAttribute(name);
    }
    host.removeAttribute('style');
    style(host, hostStyle);
    // It would reach into the dialog.
    document.documentElement.removeAttribute('inert');
  };
  const isChanged = (): boolean =>
    host.attributes.length !== 1 ||
    host.getAttribute('style') !== styled ||
    host.closest('[inert]') !== null;
  const putOnTop = (): void => {
    restore();
    if (host.parentNode !== document.documentElement) document.documentElement.append(host);
    // Closing and opening again moves it to the top of the top layer, above a dialog of the page.
    dialog.close();
    dialog.showModal();
    frame.focus();
  };
  const isOnTop = (): boolean =>
    dialog.open && document.elementFromPoint(innerWidth / 2, innerHeight / 2) === host;
  const watch = setInterval(() => {
    if (host.parentNode !== document.documentElement || isChanged() || !isOnTop()) putOnTop();
  }, ON_TOP_CHECK_MS);
  putOnTop();

  return {
    host,
    close: () => {
      clearInterval(watch);
      dialog.close();
      host.remove();
      // Chromium leaves the focus with the frame that is gone: keys would reach nothing.
      window.focus();
      if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
    },
  };
}
