import type { Judgement } from '@kinerja/imports';
import type { PayeeImportRefusal } from '@kinerja/incentives-domain';
import { problem, type Problem, type ProblemTable } from '@kinerja/problem-details';

export const payeeImportProblems: ProblemTable<PayeeImportRefusal> = {
  'payee-import.empty': { status: 422, title: 'The file has no rows' },
  'payee-import.wrong-status': { status: 409, title: 'This import is under way already' },
};

export const faultyCells: Problem = { status: 422, title: 'Some cells are not as they should be' };

/** Nothing of a faulty file is imported. */
export const faultyFile = (judged: Judgement & Readonly<{ rows: number }>) =>
  problem('payee-import.faulty', faultyCells, judged);
