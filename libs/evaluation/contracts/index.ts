export { distributionClosedV1, type DistributionClosedV1 } from './src/distribution-closed.v1';
export { evaluationControlTotalsStatedV1 } from './src/control-totals-stated.v1';
export { evaluationFinalV1, type EvaluationFinalV1 } from './src/evaluation-final.v1';
export { evaluationContracts } from './src/published';
