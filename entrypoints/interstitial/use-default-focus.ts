import { useEffect } from 'react';

/** A page that opens a dialog of its own over ours takes the focus out of it, and Firefox does not give it back. */
export function useDefaultFocus(): void {
  useEffect(() => {
    const focus = (): void => {
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>('.refuse')?.focus();
    };
    window.addEventListener('focus', focus);
    return () => {
      window.removeEventListener('focus', focus);
    };
  }, []);
}
