import { useLayoutEffect } from 'react';

/** Escape closes what is open: a screen behind the question, or else the question, as "Don't upload". */
export function useEscape(onEscape: () => void): void {
  // Before anything is drawn: a key that follows the first sight of the question counts.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && event.isTrusted) onEscape();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [onEscape]);
}
