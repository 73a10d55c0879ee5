import type { Contract } from '@kinerja/contracts';
import { allowanceApprovedV1 } from './allowance-approved.v1';
import { incentivesControlTotalsStatedV1 } from './control-totals-stated.v1';
import { tppRunSealedV1 } from './tpp-run-sealed.v1';

/** Every contract of incentives in every version ever published, by type; a new one is added here, none is ever taken away. */
export const incentivesContracts: readonly Contract[] = [
  allowanceApprovedV1,
  incentivesControlTotalsStatedV1,
  tppRunSealedV1,
];
