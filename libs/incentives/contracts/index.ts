export { allowanceApprovedV1, type AllowanceApprovedV1 } from './src/allowance-approved.v1';
export { incentivesControlTotalsStatedV1 } from './src/control-totals-stated.v1';
export { tppRunSealedV1, type TppRunSealedV1 } from './src/tpp-run-sealed.v1';
export { incentivesContracts } from './src/published';
