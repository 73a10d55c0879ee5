import { CommitRefused, UnstorableEvent, type SealingEventStore } from '@kinerja/event-store';
import { problem, type Problem } from '@kinerja/problem-details';
import { storeWith } from './store-with';

export const notStorable: Problem = {
  status: 422,
  title: 'Something in this cannot be kept: a character, a number, a date or a size that the log has no room for',
};

/** Behind the checks of the edge: whoever sent what the log cannot hold is told so, and that it is not to be sent again. */
const told = (error: unknown): unknown => {
  const isUnstorable = error instanceof UnstorableEvent;
  if (!isUnstorable && !(error instanceof CommitRefused)) return error;
  return problem('command.not-storable', notStorable, isUnstorable ? { field: error.path } : {});
};

/** The same store, whose refused commits are problems. */
export const withProblems = (store: SealingEventStore): SealingEventStore =>
  storeWith(store, {
    commit: async (item) => {
      try {
        return await store.commit(item);
      } catch (error) {
        throw told(error);
      }
    },
  });
