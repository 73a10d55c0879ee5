import type { InboxPort, Unsent } from '@kinerja/messaging';
import type { ReadModels } from '@kinerja/projections';
import type { Kept } from './service';

/** Puts something between a process and what it keeps; a test plants bugs here, to see that they are found. */
export type Mutations = Readonly<{
  tables: (tables: ReadModels, kept: Kept) => ReadModels;
  inbox: (inbox: InboxPort, kept: Kept) => InboxPort;
  unsent: (unsent: Unsent, kept: Kept) => Unsent;
}>;

export const noMutations: Mutations = {
  tables: (tables) => tables,
  inbox: (inbox) => inbox,
  unsent: (unsent) => unsent,
};
