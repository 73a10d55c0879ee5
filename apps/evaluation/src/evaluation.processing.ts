import type { ProcessingStatement } from '@kinerja/trail';
import { evaluationAccess as access } from './access';

/** Rule TRL-011: why evaluation keeps what it keeps of people. */
export const evaluationProcessing: ProcessingStatement = {
  of: {
    rating: {
      ...{ purpose: 'judge-work', ground: 'legal-duty', laws: ['PP 30/2019', 'PermenPANRB 6/2022'] },
      readBy: [access.readOwnEvaluation, access.readPeopleToRate, access.readUnitRatings],
    },
  },
  /** Counts of a unit. */
  readsOfNobody: [access.readDistribution],
};
