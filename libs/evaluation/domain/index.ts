export type { CreditAnswer, CreditPart, FunctionalLevel } from './src/credit.rules';
export { calculateCredit, creditOf, functionalLevels, sumCredit } from './src/credit.rules';
export type { CloseDistribution, DistributionCommand } from './src/distribution.commands';
export type { DistributionRefusal, DistributionState } from './src/distribution.decider';
export { distributionDecider } from './src/distribution.decider';
export type { ClosedRating, DistributionClosed, DistributionEvent } from './src/distribution.events';
export { breaches } from './src/distribution.rules';
export type { Breach, DistributionCheck, PredikatCounts } from './src/distribution.rules';
export { calculateDistribution, checkDistribution, countPredikats, noCounts } from './src/distribution.rules';
export type { EvaluationCommand, FinaliseEvaluation, RateEmployee } from './src/evaluation.commands';
export type { EvaluationRefusal, EvaluationState } from './src/evaluation.decider';
export { evaluationDecider } from './src/evaluation.decider';
export type { EmployeeRated, EvaluationEvent, EvaluationFinalised } from './src/evaluation.events';
export type {
  LockOrganisationAchievement,
  OrganisationCommand,
  SetOrganisationAchievement,
} from './src/organisation.commands';
export type { OrganisationRefusal, OrganisationState } from './src/organisation.decider';
export { organisationDecider } from './src/organisation.decider';
export type {
  OrganisationAchievementLocked,
  OrganisationAchievementSet,
  OrganisationEvent,
} from './src/organisation.events';
export type { PredikatAnswer } from './src/predikat.rules';
export { calculatePredikat, headWorkResult, predikatOf, siasnQuadrant } from './src/predikat.rules';
