import type { SkpRefusal } from '@kinerja/planning-domain';
import type { Problem, ProblemTable } from '@kinerja/problem-details';

/** The only place where a refusal meets HTTP; a missing code does not compile. */
// #region problems
export const skpProblems: ProblemTable<SkpRefusal> = {
  'skp.not-found': { status: 404, title: 'There is no such SKP' },
  'skp.already-drafted': { status: 409, title: 'There is an SKP for this year and assignment already' },
  'skp.wrong-status': { status: 409, title: 'The SKP is not in the right status for this' },
  'skp.not-the-owner': { status: 403, title: 'Only the person whose SKP it is may do this' },
  'skp.not-the-appraiser': { status: 403, title: 'Only the appraiser may decide on this SKP' },
  'skp.note-missing': { status: 422, title: 'An SKP is returned with a note' },
  'skp.no-main-result': { status: 422, title: 'An SKP needs at least one main work result' },
  'skp.result-without-indicator': { status: 422, title: 'Every work result needs at least one indicator' },
  'skp.duplicate-id': { status: 422, title: 'An id is used twice' },
  'skp.duplicate-indicator': { status: 422, title: 'The same indicator stands here twice' },
  'skp.unknown-superior-result': { status: 422, title: 'The superior has no such work result' },
  'skp.unknown-service': { status: 422, title: 'No such public service is surveyed' },
  'skp.link-missing': { status: 422, title: 'Main work results are not linked to a result of the superior yet' },
};
// #endregion

/** Told before any decider is asked: nobody knows where this person works. */
export const noAssignment: Problem = { status: 409, title: 'You have no assignment yet; ask the agency administrator' };
