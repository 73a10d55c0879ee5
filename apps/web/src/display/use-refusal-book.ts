import { useEffect, useSyncExternalStore } from 'react';
import { onRefusalBook, openRefusalBook, refusalBook, type RefusalBook } from './refusal-book';

/** Undefined until it is there; `isNeeded`: whether there is a refusal to be put into words. */
export const useRefusalBook = (isNeeded = true): RefusalBook | undefined => {
  const book = useSyncExternalStore(onRefusalBook, refusalBook);
  useEffect(() => {
    if (isNeeded) void openRefusalBook();
  }, [isNeeded]);
  return book;
};
