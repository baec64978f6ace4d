import type { ReactNode } from 'react';

const focus = (heading: HTMLHeadingElement | null): void => {
  heading?.focus();
};

/** The heading of a screen that was opened from another: it takes the focus, so that it is read out. */
export function ScreenHeading({ children }: { readonly children: ReactNode }) {
  return (
    <h1 tabIndex={-1} ref={focus}>
      {children}
    </h1>
  );
}
