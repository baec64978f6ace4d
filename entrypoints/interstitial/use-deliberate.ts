import { useEffect, useRef, type MouseEvent } from 'react';

/** From the moment that a screen is drawn: nobody has read it before. */
const UNREAD_MS = 500;

/**
 * Tells whether going on was meant: a person's own act, on a screen that has been there for a moment, and
 * not by a key that is held down.
 *
 * @param shown names what is on screen: with another one the moment begins anew
 */
export function useDeliberate(shown: string): (event: MouseEvent) => boolean {
  const drawnAt = useRef(Infinity);
  const isHeldDown = useRef(false);

  useEffect(() => {
    drawnAt.current = Infinity;
    const frame = requestAnimationFrame((now) => {
      drawnAt.current = now;
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [shown]);

  useEffect(() => {
    const noteKey = ({ type, repeat }: KeyboardEvent): void => {
      isHeldDown.current = type === 'keydown' && repeat;
    };
    const notePointer = (): void => {
      isHeldDown.current = false;
    };
    const finished = new AbortController();
    const { signal } = finished;
    window.addEventListener('keydown', noteKey, { capture: true, signal });
    window.addEventListener('keyup', noteKey, { capture: true, signal });
    // The keyup went elsewhere, if the window lost the focus meanwhile.
    window.addEventListener('pointerdown', notePointer, { capture: true, signal });
    return () => {
      finished.abort();
    };
  }, []);

  return ({ isTrusted, timeStamp }) =>
    isTrusted && !isHeldDown.current && timeStamp - drawnAt.current >= UNREAD_MS;
}
