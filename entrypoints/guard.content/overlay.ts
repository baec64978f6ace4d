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

/** HTML in a document of any kind, an SVG too. */
const html = <Name extends keyof HTMLElementTagNameMap>(name: Name): HTMLElementTagNameMap[Name] =>
  document.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];

/** Inline styles through CSSOM: no stylesheet for the page's CSP to refuse. */
function style(element: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) {
    element.style.setProperty(name, value, 'important');
  }
}

const fill = { position: 'fixed', inset: '0', border: '0', margin: '0', padding: '0' };
const whole = { width: '100%', height: '100%', 'max-width': 'none', 'max-height': 'none' };

/**
 * A modal dialog over the page, with one extension page in it, in a closed shadow root. The page
 * beneath is inert. A page may still cover or remove it; then it is put back. That is comfort:
 * what is safe is the held file.
 */
export function openOverlay({ address, onEscape, onLoad }: OverlayOptions): Overlay {
  const host = html('div');
  style(host, { all: 'initial', display: 'block' });
  const dialog = html('dialog');
  dialog.setAttribute('aria-label', 'Ask First');
  style(dialog, { ...fill, ...whole, background: 'transparent', overflow: 'hidden' });
  const frame = html('iframe');
  style(frame, { ...whole, border: '0', display: 'block' });
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

  const putOnTop = (): void => {
    if (!host.isConnected) document.documentElement.append(host);
    // Closing and opening again moves it to the top of the top layer, above a dialog of the page.
    dialog.close();
    dialog.showModal();
    frame.focus();
  };
  const isOnTop = (): boolean =>
    dialog.open && document.elementFromPoint(innerWidth / 2, innerHeight / 2) === host;
  const watch = setInterval(() => {
    if (!host.isConnected || !isOnTop()) putOnTop();
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
