import type { ReactNode } from 'react';

/** A table that may be wider than the screen: scrolled by touch, and by the arrow keys because it takes the focus. */
export const ScrollX = ({ label, children }: Readonly<{ label: string; children: ReactNode }>) => (
  <div className="scroll-x" role="group" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
