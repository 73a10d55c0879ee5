import { useEffect } from 'react';

/** What the browser shows on the tab, in the history and to a screen reader when a page opens. */
export const usePageTitle = (title: string): void =>
  useEffect(() => {
    document.title = `${title} · Kinerja`;
  }, [title]);
