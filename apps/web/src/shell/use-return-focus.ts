import { useEffect, useState } from 'react';
import { focusPage, isFocusLost } from './focus-page';

const LONGEST_WATCH_MS = 10_000;

/** What opened the dialog may go only when the list has been asked for again (a returned report): then the page gets the focus. */
const keepFocusOf = (opener: HTMLElement): void => {
  const watch = new MutationObserver(() => {
    if (document.activeElement === opener) return;
    watch.disconnect();
    if (!opener.isConnected && isFocusLost()) focusPage();
  });
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), LONGEST_WATCH_MS);
};

/** Gives the focus back to what opened a dialog, or to the page where that is gone (an approved row, a closed form). */
export const useReturnFocus = (): void => {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (!(opener instanceof HTMLElement && opener.isConnected)) return isFocusLost() && focusPage();
        if (isFocusLost()) opener.focus();
        if (document.activeElement === opener) keepFocusOf(opener);
      });
    },
    [opener],
  );
};
