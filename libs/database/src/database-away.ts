import { types } from 'node:util';

/** Connection, resources, operator, and what is left of serialization after its retries: the same may succeed later. */
const PASSING_CLASSES = new Set(['08', '40', '53', '57']);
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH', 'EAI_AGAIN']);
/** `pg` and TypeORM give these no code; the last one is a transaction whose connection was lost between two questions. */
const CONNECTION_TEXT =
  /Connection terminated|timeout exceeded when trying to connect|not queryable|connection timeout|pool after calling end|Query runner already released/i;

const hasPassingCode = (error: Error): boolean => {
  const code = 'code' in error ? error.code : undefined;
  return (
    typeof code === 'string' && (NETWORK.has(code) || (code.length === 5 && PASSING_CLASSES.has(code.slice(0, 2))))
  );
};

const innerOf = (error: Error): readonly unknown[] =>
  'errors' in error && Array.isArray(error.errors) ? error.errors : [];

/** Whether PostgreSQL failed and not the question: it is away, restarting, out of connections, or could not serialize. */
export const isDatabaseAway = (error: unknown): boolean => {
  // Not `instanceof`: an error of a socket may come from another realm.
  if (!types.isNativeError(error)) return false;
  if (hasPassingCode(error) || CONNECTION_TEXT.test(error.message)) return true;
  return isDatabaseAway(error.cause) || innerOf(error).some(isDatabaseAway);
};
