import type { CheckingWords } from '../../core/protocol-extension';
import type { Place } from '../../core/protocol-page';
import type { Checking } from './guard';
import { html, style } from './in-page';

/** Most checks are over before anybody wonders. */
const QUIET_MS = 300;
const WIDTH = 340;
const HEIGHT = 48;
const MARGIN = 8;

const signStyle = {
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  display: 'flex',
  gap: '12px',
  'align-items': 'center',
  padding: '8px 14px',
  'border-radius': '12px',
  'max-width': `min(${WIDTH}px, calc(100vw - ${2 * MARGIN}px))`,
  font: '14px/1.5 system-ui',
  'color-scheme': 'light dark',
};

const buttonStyle = { flex: 'none', 'min-height': '32px', padding: '4px 12px' };

/** "Checking on this device…", near the place of the upload, from 300 ms on; a person never waits in the dark. */
export function showChecking(
  words: () => CheckingWords,
  place: Place | undefined,
  onCancel: () => void,
): Checking {
  let host: HTMLElement | undefined;
  let text: HTMLElement | undefined;
  let isOver = false;
  let line = (): string => words().checking;

  const show = (): void => {
    clearTimeout(timer);
    if (host !== undefined || isOver) return;
    host = html('div');
    host.lang = words().language;
    style(host, { all: 'initial' });
    const sign = html('div');
    sign.popover = 'manual';
    style(sign, { ...signStyle, ...spot(place ?? placeOfFocus()) });
    text = html('span');
    // Announced when its words come, so it has to be there before them.
    text.role = 'status';
    const cancel = html('button');
    cancel.type = 'button';
    cancel.textContent = words().cancel;
    style(cancel, buttonStyle);
    cancel.addEventListener('click', (event) => {
      if (event.isTrusted) onCancel();
    });
    sign.append(text, cancel);
    host.attachShadow({ mode: 'closed' }).append(sign);
    // Beneath a dialog of the page it would be inert.
    (document.querySelector('dialog:modal') ?? document.documentElement).append(host);
    sign.showPopover();
    text.textContent = line();
  };
  const timer = setTimeout(show, QUIET_MS);

  const say = (next: () => string): void => {
    line = next;
    if (text !== undefined && text.textContent !== line()) text.textContent = line();
  };

  return {
    progress: (done, count) => {
      if (count < 2) return;
      say(() =>
        words()
          .progress.replace('{{done}}', String(done + 1))
          .replace('{{count}}', String(count)),
      );
    },
    remind: () => {
      show();
      say(() => words().sendAgain);
    },
    end: () => {
      isOver = true;
      clearTimeout(timer);
      host?.remove();
    },
  };
}

function placeOfFocus(): Place {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return { x: innerWidth / 2, y: innerHeight };
  const { x, bottom } = focused.getBoundingClientRect();
  return { x, y: bottom };
}

/** Beneath the place, and never outside the window. */
const spot = ({ x, y }: Place): Record<string, string> => ({
  left: `${Math.max(MARGIN, Math.min(x, innerWidth - WIDTH - MARGIN))}px`,
  top: `${Math.max(MARGIN, Math.min(y + MARGIN, innerHeight - HEIGHT - MARGIN))}px`,
});
