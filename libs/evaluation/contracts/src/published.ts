import type { Contract } from '@kinerja/contracts';
import { distributionClosedV1 } from './distribution-closed.v1';
import { evaluationControlTotalsStatedV1 } from './control-totals-stated.v1';
import { evaluationFinalV1 } from './evaluation-final.v1';

/** Every contract of evaluation in every version ever published, by type; a new one is added here, none is ever taken away. */
export const evaluationContracts: readonly Contract[] = [
  distributionClosedV1,
  evaluationControlTotalsStatedV1,
  evaluationFinalV1,
];
