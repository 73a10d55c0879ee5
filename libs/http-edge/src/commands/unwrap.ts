import type { CommonRefusal, Handled } from '@kinerja/commands';
import type { Refusal } from '@kinerja/kernel';
import { ProblemException, type Problem, type ProblemTable } from '@kinerja/problem-details';

/** What every command answers beside its ids. */
export type CommandAnswer = Readonly<{ version: number }>;

/** What every command may be refused with. */
export const commonProblems: ProblemTable<CommonRefusal> = {
  'stream.changed': { status: 412, title: 'Somebody else changed this in the meantime' },
  'command.reused': { status: 422, title: 'This Idempotency-Key was used for another request' },
};

const isCommon = (code: string): code is CommonRefusal['code'] => Object.hasOwn(commonProblems, code);

const problemOf = <R extends Refusal>(refusal: R | CommonRefusal, problems: ProblemTable<R>): Problem => {
  const code: string = refusal.code;
  return isCommon(code) ? commonProblems[code] : problems[code as R['code']];
};

/**
 * The new version of the stream, for `return { skpId, ...unwrap(handled, skpProblems) }`.
 * @throws ProblemException for a refusal, with its code, its status from the table and the facts behind it.
 */
export const unwrap = <R extends Refusal>(handled: Handled<R>, problems: ProblemTable<R>): CommandAnswer => {
  if (handled.accepted) return { version: Number(handled.version) };
  throw refused<R>(handled.refusal, problems);
};

/** What a refusal is over HTTP. */
export const refused = <R extends Refusal>(refusal: R | CommonRefusal, problems: ProblemTable<R>): ProblemException => {
  const { code, ...facts } = refusal;
  const { status, title } = problemOf<R>(refusal, problems);
  return new ProblemException(status, code, title, facts);
};
