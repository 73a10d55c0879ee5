import type { EventStore } from '@kinerja/event-store';
import type { ProjectionRunner } from './projection-runner';

/** A log and the read models that follow it. */
export type FollowedLog = Readonly<{
  store: Pick<EventStore, 'head'>;
  projections: Pick<ProjectionRunner, 'waitFor'>;
}>;

/**
 * The read models lag behind the log. Passes by itself: a message comes again and nothing is parked, a job or a reaction is tried
 * again, a caller is answered 503 and asks again.
 */
export class ReadModelsBehind extends Error {
  override readonly name = 'ReadModelsBehind';

  constructor(readonly events: bigint) {
    super(`the read models are ${events} events behind the log`);
  }
}

/** How many events the slowest projection still lacks of what is in the log now; waits at most `ms` for it. */
const eventsBehind = async ({ store, projections }: FollowedLog, ms: number): Promise<bigint> =>
  projections.waitFor(await store.head(), ms);

/** Ends when every projection has worked in what is in the log now. @throws ReadModelsBehind when that takes longer than `ms`. */
export const caughtUp = async (log: FollowedLog, ms: number): Promise<void> => {
  const behind = await eventsBehind(log, ms);
  if (behind > 0n) throw new ReadModelsBehind(behind);
};

/** The same for those who can go on without. */
export const hasCaughtUp = async (log: FollowedLog, ms: number): Promise<boolean> =>
  (await eventsBehind(log, ms)) === 0n;
