import { useEffect } from 'react';

/** Escape closes what is open: a screen behind the question, or else the question, as "Don't upload". */
export function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && event.isTrusted) onEscape();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [onEscape]);
}
