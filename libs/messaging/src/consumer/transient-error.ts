import { ReadModelsBehind } from '@kinerja/projections';
import { isDatabaseAway, OthersAtWork } from '@kinerja/database';
import { errorWords } from '@kinerja/diagnostics';
import { StaleInbox } from '@kinerja/commands';

/** Thrown when another process moved the consumer's offset: nothing was written, reading starts again from the database. */
export class InboxMoved extends Error {
  override readonly name = 'InboxMoved';
}

/** Whether the infrastructure failed and not the message: then the batch is repeated and nothing is parked. */
export const isTransient = (error: unknown): boolean =>
  error instanceof InboxMoved ||
  error instanceof StaleInbox ||
  error instanceof ReadModelsBehind ||
  error instanceof OthersAtWork ||
  isDatabaseAway(error);

export const inWords = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${errorWords(error)}` : errorWords(error);
