import type { Problem } from './problem-table';
import { ProblemException, type Facts } from './problem-exception';

/** For what is refused before any decider is asked: `throw problem('skp.unknown', { status: 404, title: … }, { skpId })`. */
export const problem = (code: string, { status, title }: Problem, facts: Facts = {}): ProblemException =>
  new ProblemException(status, code, title, facts);

/** `throw notFound('skp', { skpId })`: also the answer for what exists but belongs to somebody else. */
export const notFound = (what: string, facts: Facts = {}): ProblemException =>
  problem(`${what}.not-found`, nothingLike(what), facts);

const nothingLike = (what: string): Problem => ({ status: 404, title: `There is no such ${what}` });

/** For the refusals of a route: `@Refuses(noSuch('person'))`. */
export const noSuch = (what: string): Readonly<Record<string, Problem>> => ({
  [`${what}.not-found`]: nothingLike(what),
});

/** One field of a request that is not as it should be. */
export type FieldFault = Readonly<{
  /** Path from the root of the body or the query: `results[0].indicators[1].target`. */
  field: string;
  problem: 'missing' | 'unknown' | 'invalid';
  /** What would have been right: `must be a UUID`. */
  expected: string;
  /** Stable: `too-long`, `not-a-day`, … Beside it stand the facts that its words need, such as `max`. */
  code?: string;
  [fact: string]: unknown;
}>;

/** For a field that nobody asked for. */
export const unknownField = (field: string): FieldFault => ({
  field,
  problem: 'unknown',
  expected: 'no field of this name',
  code: 'unknown-field',
});

/** More are counted, not told: the answer must not outgrow the request. */
const MOST_TOLD = 1_000;

export const badShape = (errors: readonly FieldFault[]): ProblemException =>
  problem(
    'request.bad-shape',
    { status: 400, title: 'Some fields are not as they should be' },
    errors.length > MOST_TOLD ? { errors: errors.slice(0, MOST_TOLD), errorCount: errors.length } : { errors },
  );
