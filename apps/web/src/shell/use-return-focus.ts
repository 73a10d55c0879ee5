import { useEffect, useState } from 'react';

/** Gives the focus back to what opened a dialog, or to the page where that is gone (an approved row, a closed form). */
export const useReturnFocus = (): void => {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body && document.activeElement !== null) return;
        const target = opener instanceof HTMLElement && opener.isConnected ? opener : document.getElementById('main');
        target?.focus();
      });
    },
    [opener],
  );
};
