import { AsyncLocalStorage } from 'node:async_hooks';
import type { SealingEventStore } from '@kinerja/event-store';
import { storeWith } from './store-with';

/** Last position that a request has written or found written before. */
type Note = { position: bigint };

const notes = new AsyncLocalStorage<Note>();

const noted = (position: bigint): void => {
  const note = notes.getStore();
  if (note && position > note.position) note.position = position;
};

/** Runs `work` and answers beside its result the highest position it committed; 0n when it committed nothing. */
export const withPositionNote = async <T>(work: () => Promise<T>): Promise<readonly [T, bigint]> => {
  const note: Note = { position: 0n };
  const result = await notes.run(note, work);
  return [result, note.position];
};

/** Notes what a request commits, for the header `Kinerja-Position`. */
export const withPositions = (store: SealingEventStore): SealingEventStore =>
  storeWith(store, {
    commit: async (item) => {
      const outcome = await store.commit(item);
      if (outcome.kind === 'committed') noted(outcome.position);
      if (outcome.kind === 'duplicate') noted(outcome.of.position);
      return outcome;
    },
    outcomeOf: async (commandId) => {
      const outcome = await store.outcomeOf(commandId);
      if (outcome) noted(outcome.position);
      return outcome;
    },
  });
