import type { Problem } from '@kinerja/problem-details';
import { guessProblems, wrongPassword } from '../account/account.problems';
import { codeMissing, codeProblems } from '../second-factor/second-factor.problems';

export const endedSession: Problem = { status: 403, title: 'This session was ended' };
export const noSession: Problem = { status: 404, title: 'Your account has no such session' };

/** Of whoever proves again who they are. */
export const proofProblems: Readonly<Record<string, Problem>> = {
  ...guessProblems,
  'password.wrong': wrongPassword,
  ...codeProblems,
  'second-factor.code-missing': codeMissing,
  'session.ended': endedSession,
};

export const ownSessionProblems: Readonly<Record<string, Problem>> = { 'session.unknown': noSession };
