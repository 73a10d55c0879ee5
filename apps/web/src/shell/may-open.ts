import { createContext } from 'react';

/**
 * Whether the person here may open the page of a path, for pages that show where something is done. Told from above: whoever asked the
 * list of all pages, which names them all, would stand in a circle with it.
 */
export const MayOpen = createContext<(path: string) => boolean>(() => true);
