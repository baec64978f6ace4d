import { keepListening } from '../../platform/keep-listening';
import type { GuardEnd } from '../../platform/world-bridge';
import type { Ending } from '../../core/held-upload';
import type { Guard, Hold } from './guard';

interface FileInputPorts {
  readonly isWatched: () => boolean;
  readonly hold: Guard['hold'];
  readonly bridge: Pick<GuardEnd, 'watch' | 'unwatch'>;
}

/**
 * Intercepts `<input type=file>` in the first event that carries its files. The input is emptied,
 * not just its events stopped: a form submit or a missed listener then finds nothing.
 */
export function interceptFileInputs(
  target: Window,
  { isWatched, hold, bridge }: FileInputPorts,
): void {
  const holds = new WeakMap<HTMLInputElement, Hold>();
  const changeToSwallow = new WeakSet<HTMLInputElement>();

  const take = (event: Event): void => {
    if (!event.isTrusted || !isWatched()) return;
    const input = event.composedPath()[0];
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    // Emptying the input inside `input` does not stop the paired `change`, which then has no files.
    if (changeToSwallow.delete(input) && event.type === 'change') {
      event.stopImmediatePropagation();
      return;
    }
    const files = Array.from(input.files ?? []);
    if (files.length === 0) return;
    event.stopImmediatePropagation();
    if (event.type === 'input') changeToSwallow.add(input);
    input.value = '';
    holds.get(input)?.supersede();
    bridge.watch(input);
    holds.set(
      input,
      hold({
        files,
        settle: (ending) => {
          holds.delete(input);
          if (ending.kind === 'released') fill(input, files);
          // The hook reads what is in the input now: those files are vetted in its world too.
          bridge.unwatch(input);
          tellPage(input, ending);
        },
      }),
    );
  };

  keepListening(target.document, () => {
    target.addEventListener('input', take, true);
    target.addEventListener('change', take, true);
  });
}

function fill(input: HTMLInputElement, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
}

/** The events the page would have had; or what the platform says when a picker is cancelled. */
function tellPage(input: HTMLInputElement, ending: Ending): void {
  if (ending.kind === 'released') {
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (ending.kind === 'dropped' && ending.why !== 'superseded') {
    input.dispatchEvent(new Event('cancel', { bubbles: true }));
  }
}
