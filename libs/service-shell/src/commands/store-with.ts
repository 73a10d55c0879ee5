import type { SealingEventStore } from '@kinerja/event-store';

/** The same store with some of its ways replaced. */
export const storeWith = (store: SealingEventStore, own: Readonly<Partial<SealingEventStore>>): SealingEventStore => ({
  load: (stream) => store.load(stream),
  read: (after, limit) => store.read(after, limit),
  head: () => store.head(),
  outcomeOf: (commandId) => store.outcomeOf(commandId),
  onAppend: (wake) => store.onAppend(wake),
  commit: (item) => store.commit(item),
  erase: (subject, purpose) => store.erase(subject, purpose),
  close: () => store.close(),
  route: store.route,
  ...own,
});
