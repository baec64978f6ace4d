import type { Given } from '../../core/held-upload';
import type { Contents } from '../../core/protocol-page';
import type { HoldUpload } from './guard-link';

/** What the browser says when a person cancels, so that a page's own handling fits. */
export const refusedBy = (name: string, message: string): DOMException =>
  new DOMException(message, name);

/**
 * A hold in the middle of a call that answers with a promise.
 *
 * @returns what the page may have
 * @throws what `refusal` makes, when nothing is released
 */
export function holdInPromise(
  hold: HoldUpload,
  contents: Contents | Promise<Contents>,
  refusal: () => DOMException,
): Promise<Given> {
  return new Promise((resolve, reject) => {
    hold({
      contents,
      release: resolve,
      drop: () => {
        reject(refusal());
      },
    });
  });
}
