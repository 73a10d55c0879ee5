import { createHash } from 'node:crypto';
import { framesOf } from './error-frames';
import { DEEPEST_CAUSE, errorWords, isErrorLike } from './error-words';

/** What a log may keep of an error. Whatever is not named here (parameters, query, detail, where, facts, bodies) stays out. */
export type ErrorAccount = Readonly<{
  type: string;
  message: string;
  /** SQLSTATE, or Node's word such as `ECONNREFUSED`. */
  code?: string;
  constraint?: string;
  schema?: string;
  table?: string;
  column?: string;
  /** First word of the SQL and the start of its SHA-256: the same statement is found again, its values are not told. */
  statement?: string;
  stack?: string;
  cause?: ErrorAccount;
  errors?: readonly ErrorAccount[];
}>;

const NAMES = ['code', 'constraint', 'schema', 'table', 'column'] as const;
const LONGEST_NAME = 100;
/** Of several errors in one: a line of the log stays a line. */
const MOST = 3;

const memberOf = (error: object, name: string): unknown => (error as Readonly<Record<string, unknown>>)[name];

const namesOf = (error: object): Partial<Record<(typeof NAMES)[number], string>> =>
  Object.fromEntries(
    NAMES.map((name) => [name, memberOf(error, name)] as const).filter(
      ([, value]) => typeof value === 'string' && value.length <= LONGEST_NAME,
    ),
  );

const statementOf = (error: object): string | undefined => {
  const query = memberOf(error, 'query');
  if (typeof query !== 'string') return undefined;
  const verb = /^\s*([A-Za-z]+)/.exec(query)?.[1] ?? 'SQL';
  return `${verb.toUpperCase()} ${createHash('sha256').update(query).digest('hex').slice(0, 12)}`;
};

const account = (error: unknown, depth: number): ErrorAccount => {
  if (!isErrorLike(error)) return { type: typeof error, message: errorWords(error) };
  const [statement, stack, several] = [statementOf(error), framesOf(error).join('\n'), memberOf(error, 'errors')];
  const goesOn = depth < DEEPEST_CAUSE;
  return {
    type: error.name,
    message: errorWords(error),
    ...namesOf(error),
    ...(statement !== undefined && { statement }),
    ...(stack !== '' && { stack }),
    ...(goesOn && error.cause !== undefined && { cause: account(error.cause, depth + 1) }),
    ...(goesOn && Array.isArray(several) && { errors: several.slice(0, MOST).map((one) => account(one, depth + 1)) }),
  };
};

/** An error as logs keep it: bounded in size, without a value of a row, a parameter or a request. */
export const errorAccount = (error: unknown): ErrorAccount => account(error, 0);
