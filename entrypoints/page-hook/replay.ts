import { add, dispatch, has, preventDefault, stop } from './natives';

const replays = new WeakSet<Event>();

/** An event of ours: the page is to see it, and we are not. */
export const isReplay = (event: Event): boolean => has(replays, event);

/** @returns whether the page left the event to the browser */
export function replay(target: EventTarget, event: Event): boolean {
  add(replays, event);
  return dispatch(target, event);
}

/** The event ends here, before any listener of the page. */
export function takeAway(event: Event): void {
  preventDefault(event);
  stop(event);
}
