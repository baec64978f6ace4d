import type { Guarded } from '../../platform/guarded';

export type IsWaiting = (event: Event) => boolean;
/** Until it is known what this page is. */
export type Wait = () => Promise<Guarded | undefined>;

export function fill(input: HTMLInputElement, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
}

/** The events of a choice. */
export function tell(input: HTMLInputElement): void {
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Files that are chosen before the answer: the input is empty meanwhile, and then has the same files. */
export function holdInputs(isWaiting: IsWaiting, wait: Wait): void {
  const held = new Set<EventTarget>();

  const take = async (input: HTMLInputElement, files: readonly File[]): Promise<void> => {
    input.value = '';
    held.add(input);
    const guard = await wait();
    held.delete(input);
    fill(input, files);
    if (guard === undefined) tell(input);
    else guard.take(input);
  };

  const intercept = (event: Event): void => {
    const input = event.composedPath()[0];
    if (!(input instanceof HTMLInputElement) || input.type !== 'file') return;
    const files = Array.from(input.files ?? []);
    if (files.length > 0 && isWaiting(event)) void take(input, files);
    // Emptied in `input`, it still gets its paired `change`.
    if (event.isTrusted && held.has(input)) event.stopImmediatePropagation();
  };
  for (const type of ['input', 'change']) addEventListener(type, intercept, true);
}
