import { listed } from '../../core/plain-list';
import { keepListening } from '../../platform/keep-listening';
import type { GuardLink } from './guard-link';
import { addListener, filesOfInput } from './natives';
import { areVetted, vet } from './vetted';
import { wrapAccessor, wrapMethod } from './wrap';

/**
 * The page's own ways to a file input. The guard hears what reaches the window; an input that is in
 * no document tells the window nothing, so it is handed over when the page opens its picker. And
 * behind every missed event there is the net: what nobody has vetted cannot be read from an input.
 */
export function interceptFileInputs(
  target: Window,
  isWatched: () => boolean,
  { adopt, take }: Pick<GuardLink, 'adopt' | 'take'>,
): void {
  const adoptInputOf = (element: unknown): void => {
    const input = inputOf(element);
    if (input?.type === 'file' && isWatched()) adopt(input);
  };

  wrapMethod<HTMLElement, []>(HTMLElement.prototype, 'click', (element, _, native) => {
    adoptInputOf(element);
    return native();
  });
  wrapMethod<HTMLInputElement, []>(
    HTMLInputElement.prototype,
    'showPicker',
    (element, _, native) => {
      adoptInputOf(element);
      return native();
    },
  );
  wrapMethod<EventTarget, [Event?]>(
    EventTarget.prototype,
    'dispatchEvent',
    (element, args, native) => {
      if (args[0]?.type === 'click') adoptInputOf(element);
      return native(...args);
    },
  );

  /** @returns whether the guard had to take something */
  const takeUnvetted = (input: HTMLInputElement): boolean => {
    const files = listed(filesOfInput(input) ?? []);
    if (areVetted(files) || !isWatched()) return false;
    take(input);
    return true;
  };

  wrapAccessor<HTMLInputElement>(HTMLInputElement.prototype, 'files', {
    get: (input, native) => {
      const list = native() as FileList | null;
      return list !== null && list.length > 0 && takeUnvetted(input) ? native() : list;
    },
    // A page can only set what it has: files that were released, or that it made.
    set: (input, files, native) => {
      native(files);
      // Of whichever realm the list is.
      if (files !== null) vet(listed(filesOfInput(input) ?? []));
    },
  });

  const checkForm = (event: FormDataEvent): void => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    for (const element of listed(form.elements)) {
      if (!(element instanceof HTMLInputElement) || element.type !== 'file') continue;
      if (takeUnvetted(element)) event.formData.delete(element.name);
    }
  };
  keepListening(target.document, () => {
    addListener(target, 'formdata', checkForm as EventListener, true);
  });
}

/** The input that a click on this element opens: itself, or the one its label is for. */
function inputOf(element: unknown): HTMLInputElement | undefined {
  if (element instanceof HTMLInputElement) return element;
  const label = element instanceof Element ? element.closest('label') : null;
  return label?.control instanceof HTMLInputElement ? label.control : undefined;
}
