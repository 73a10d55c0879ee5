import { useEffect, useRef } from 'react';

type Entry = Readonly<{ dialog?: boolean }> | null;

let openDialogs = 0;
const isDialogEntry = (): boolean => (history.state as Entry)?.dialog === true;

/** The same address once more. The router replaced `history.pushState` and would load the page anew; nothing changes for it. */
const addEntry = (): void =>
  History.prototype.pushState.call(history, { ...(history.state as Entry), dialog: true }, '');

/** Gives the entry back once no dialog is open; not at once, because a dialog may be followed by another. */
const removeEntry = (): void => {
  setTimeout(() => {
    if (openDialogs === 0 && isDialogEntry()) history.back();
  });
};

/** While a dialog is open, the back button of the browser or phone closes it and stays on the page. */
export const useBackCloses = (onClose: () => void): void => {
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    openDialogs += 1;
    if (!isDialogEntry()) addEntry();
    const leave = () => {
      if (!isDialogEntry()) close.current();
    };
    window.addEventListener('popstate', leave);
    return () => {
      window.removeEventListener('popstate', leave);
      openDialogs -= 1;
      removeEntry();
    };
  }, []);
};
