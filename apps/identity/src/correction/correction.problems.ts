import type { CorrectionRefusal } from '@kinerja/identity-domain';
import type { ProblemTable } from '@kinerja/problem-details';

export const correctionProblems: ProblemTable<CorrectionRefusal> = {
  'correction.already-open': { status: 409, title: 'A correction of this is asked for already' },
  'correction.absent': { status: 404, title: 'There is no such request' },
  'correction.ended': { status: 409, title: 'This request was decided or taken back already' },
  'correction.own': { status: 403, title: 'Nobody decides about their own request' },
  'correction.other-keeper': { status: 403, title: 'Somebody else keeps these data' },
};
