import { kept, type Ending } from '../../core/held-upload';
import type { Place } from '../../core/protocol-page';
import { keepListening } from '../../platform/keep-listening';
import { openShadowRoot } from '../../platform/open-shadow-root';
import type { GuardEnd } from '../../platform/world-bridge';
import type { Guard, Hold } from './guard';

interface FileInputPorts {
  readonly isWatched: () => boolean;
  readonly hold: Guard['hold'];
  readonly bridge: Pick<GuardEnd, 'watch' | 'unwatch' | 'vet'>;
}

export interface FileInputs {
  /** An input that the page opened by itself: it may be in no document, and then the window hears nothing. */
  readonly adopt: (element: Element) => void;
  /** Takes what nobody has vetted from an input, or from those in the shadow tree of this host. */
  readonly take: (element: Element) => void;
}

const events = ['input', 'change'] as const;

/**
 * Intercepts `<input type=file>` in the first event that carries its files. The input is emptied,
 * not just its events stopped: a form submit or a missed listener then finds nothing.
 */
export function interceptFileInputs(
  target: Window,
  { isWatched, hold, bridge }: FileInputPorts,
): FileInputs {
  const holds = new Map<HTMLInputElement, Hold>();
  const vetted = new WeakSet<File>();

  const take = (input: HTMLInputElement): void => {
    const files = Array.from(input.files ?? []);
    if (files.every((file) => vetted.has(file))) return;
    input.value = '';
    holds.get(input)?.supersede();
    // A document retargets what is in a shadow tree to its host, which is the page's own.
    const isWatchable = !(input.getRootNode() instanceof ShadowRoot);
    if (isWatchable) bridge.watch(input);
    const settle = (ending: Ending): void => {
      holds.delete(input);
      if (isWatchable) bridge.unwatch(input);
      if (ending.kind !== 'dropped') {
        const given = kept(files, ending.leaveOut, ending.replacements);
        for (const file of given) vetted.add(file);
        const list = listOf(given);
        bridge.vet(list);
        input.files = list;
      }
      tellPage(input, ending);
    };
    // A file of a folder has its path from the browser, and no other file can have it.
    const replaceable = files.every((file) => file.webkitRelativePath === '');
    const contents = Promise.resolve({ files, unseen: [], divisible: true, replaceable });
    const place = placeOf(input);
    holds.set(input, hold({ contents, settle, place, canChooseAnother: true }));
  };

  const intercept = (event: Event): void => {
    // Typing: an input of files sends plain events.
    if (event instanceof InputEvent || !event.isTrusted || !isWatched()) return;
    const inner = event.composedPath()[0];
    if (!(inner instanceof HTMLInputElement) || inner.type !== 'file') {
      if (inner instanceof Element) enter(inner);
      return;
    }
    const root = inner.getRootNode();
    if (root instanceof ShadowRoot) listen(root);
    take(inner);
    // Emptied in `input`, it still gets its paired `change`, which would tell of no files.
    if (holds.has(inner)) event.stopImmediatePropagation();
  };

  const listen = (to: EventTarget): void => {
    for (const type of events) to.addEventListener(type, intercept, true);
  };

  /**
   * `change` never leaves a shadow tree, and outside a closed one `input` says no more than the
   * host. So we listen inside: the event that tells of the tree is still on its way into it.
   * https://github.com/whatwg/html/issues/5453
   */
  const enter = (host: Element): void => {
    const root = openShadowRoot(host);
    if (root !== null) listen(root);
  };

  /** A menu may close at the click, and take its input out of the document before the choice. */
  const noteClick = (event: Event): void => {
    const inner = event.composedPath()[0];
    if (inner instanceof HTMLInputElement && inner.type === 'file') listen(inner);
  };

  const stopSubmit = (event: Event): void => {
    for (const [input, held] of holds) {
      if (input.form !== event.target) continue;
      // It would go without the picture. The person sends again, since much may have changed by then.
      event.preventDefault();
      event.stopImmediatePropagation();
      held.remind();
    }
  };

  keepListening(target.document, () => {
    listen(target);
    target.addEventListener('submit', stopSubmit, true);
    target.addEventListener('click', noteClick, true);
  });

  return {
    adopt: (element) => {
      listen(element);
      enter(element);
    },
    take: (element) => {
      for (const input of inputsIn(element)) take(input);
    },
  };
}

function inputsIn(element: Element): HTMLInputElement[] {
  if (element instanceof HTMLInputElement) return element.type === 'file' ? [element] : [];
  const inside = openShadowRoot(element)?.querySelectorAll('*') ?? [];
  return Array.from(inside).flatMap(inputsIn);
}

function listOf(files: readonly File[]): FileList {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer.files;
}

/** Sites hide their input and show a button instead, which then has the focus. */
function placeOf(input: HTMLInputElement): Place | undefined {
  const { x, bottom, width, height } = input.getBoundingClientRect();
  return width * height > 4 ? { x, y: bottom } : undefined;
}

/** The events the page would have had; or what the platform says when a picker is cancelled. */
function tellPage(input: HTMLInputElement, ending: Ending): void {
  if (ending.kind !== 'dropped') {
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (
    ending.why !== 'superseded' &&
    !(ending.why === 'choose-another' && openPicker(input))
  ) {
    input.dispatchEvent(new Event('cancel', { bubbles: true }));
  }
}

/**
 * The page hears nothing of the first choice, only how this one ends. The click in the interstitial
 * counts as one in every page around it. Not `click()`: the page would see a click that nobody made.
 *
 * @returns whether it opened
 */
function openPicker(input: HTMLInputElement): boolean {
  try {
    input.showPicker();
    return true;
  } catch {
    // The click was too long ago, or the input is disabled meanwhile: as if it had been cancelled.
    input.focus();
    return false;
  }
}
