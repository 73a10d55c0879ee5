import { StaleInbox } from '@kinerja/event-store';

/** Thrown when another process moved the consumer's offset: nothing was written, reading starts again from the database. */
export class InboxMoved extends Error {
  override readonly name = 'InboxMoved';
}

/** Connection, resources, operator, serialization: the same work may succeed later. */
const TRANSIENT_CLASSES = new Set(['08', '40', '53', '57']);
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'EAI_AGAIN']);
/** `pg` gives these no code. */
const CONNECTION_TEXT =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after calling end|Client was closed/;

const hasTransientCode = (error: Error): boolean => {
  const code = 'code' in error ? error.code : undefined;
  return (
    typeof code === 'string' && (NETWORK.has(code) || (code.length === 5 && TRANSIENT_CLASSES.has(code.slice(0, 2))))
  );
};

/** Whether the infrastructure failed and not the message: then the batch is repeated and nothing is parked. */
export const isTransient = (error: unknown): boolean => {
  if (error instanceof InboxMoved || error instanceof StaleInbox) return true;
  if (error instanceof AggregateError && error.errors.some(isTransient)) return true;
  if (!(error instanceof Error)) return false;
  return hasTransientCode(error) || CONNECTION_TEXT.test(error.message) || isTransient(error.cause);
};

export const inWords = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : JSON.stringify(error);
