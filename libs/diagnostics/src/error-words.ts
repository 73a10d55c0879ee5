import { databaseWords, withoutValues } from './database-words';
import { framesOf } from './error-frames';

const LONGEST = 400;
/** Causes of causes that are told; an error may be its own cause. */
export const DEEPEST_CAUSE = 3;

/** SQLSTATE of an error that PostgreSQL gave, also through TypeORM; undefined for every other. */
export const sqlStateOf = (error: object): string | undefined => {
  const code = 'code' in error ? error.code : undefined;
  const isOfTheServer = 'severity' in error || 'driverError' in error;
  return isOfTheServer && typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
};

/** A parser quotes what it could not read. */
const QUOTING = new Set(['SyntaxError', 'CsvError']);

const wordsOf = (error: Error): string => {
  const sqlState = sqlStateOf(error);
  if (sqlState !== undefined) return databaseWords(sqlState, error.message);
  return QUOTING.has(error.name) ? withoutValues(error.message) : error.message;
};

/** What went wrong in one line that holds no value of a row, a parameter or a body: for logs, kept reasons and operators. */
export const errorWords = (error: unknown): string => {
  const words =
    error instanceof Error || isErrorLike(error) ? wordsOf(error) : typeof error === 'string' ? error : typeof error;
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
};

/** An error may come from another realm, as those of sockets do under Jest. */
export const isErrorLike = (error: unknown): error is Error =>
  typeof error === 'object' &&
  error !== null &&
  'message' in error &&
  typeof error.message === 'string' &&
  'name' in error;

/** The same with where it happened, for what is written to a terminal or a file as it is. */
export const errorText = (error: unknown): string => textAt(error, 0);

const textAt = (error: unknown, depth: number): string => {
  if (!isErrorLike(error)) return errorWords(error);
  const code = sqlStateOf(error);
  const head = `${error.name}${code === undefined ? '' : ` ${code}`}: ${errorWords(error)}`;
  const goesOn = error.cause !== undefined && depth < DEEPEST_CAUSE;
  const cause = goesOn ? [`caused by ${textAt(error.cause, depth + 1)}`] : [];
  return [head, ...framesOf(error), ...cause].join('\n');
};
