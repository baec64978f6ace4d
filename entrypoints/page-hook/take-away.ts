import { preventDefault, stop } from './natives';

/** The event ends here, before any listener of the page. */
export function takeAway(event: Event): void {
  preventDefault(event);
  stop(event);
}

/** A listener that fails closed: what it stumbles over does not reach the page. */
export const closing =
  (take: (event: never) => void) =>
  (event: Event): void => {
    try {
      take(event as never);
    } catch (error) {
      takeAway(event);
      throw error;
    }
  };
