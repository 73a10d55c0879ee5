export type { Explained, ExplainedInput } from './src/explanation';
export { rupiahInWords, stepsInWords } from './src/explanation';
export type { AttendanceFacts, FactGroup, MissingCode, MissingFact, PersonMonth, PostHeld } from './src/person-month';
export type { Adopter, ByLength, Criterion, Employment, Percent, PolicyPack } from './src/policy-pack';
export { criteria, employments, packId } from './src/policy-pack';
export { readPolicyPack, validatePolicyPack } from './src/policy-pack.validation';
export type { SipdAmounts } from './src/sipd.rules';
export { sipdAmounts } from './src/sipd.rules';
export type { TerAnswer } from './src/ter.rules';
export { calculateTer, terCategories } from './src/ter.rules';
export type { TerCategory } from './src/ter.table';
export type { TppAnswer, TppFault } from './src/tpp.calculation';
export { calculateTpp } from './src/tpp.calculation';
export type { Correction } from './src/tpp-correction.rules';
export { correctionOf } from './src/tpp-correction.rules';
export type { CriteriaSplit } from './src/tpp-criteria.rules';
export type { Allowance } from './src/tpp.rules';
export { computeAllowance } from './src/tpp.rules';
export type {
  AllowanceApproved,
  AllowanceCommand,
  AllowanceComputed,
  AllowanceEvent,
  AllowanceRefusal,
  AllowanceState,
  ApproveAllowance,
  ComputeAllowance,
} from './src/allowance.decider';
export { allowanceDecider } from './src/allowance.decider';
export type { AllowanceId, RunId } from './src/ids';
export { allowanceId, runId } from './src/ids';
export type { Payee, PayeeBases, PayeeIdentity, PayeePost } from './src/payee';
export { asnStatuses, personalPayeeFields, positionTypes } from './src/payee';
export type { PayeeCommand, PayeeRefusal, PayeeState, RegisterPayee, RestorePayee } from './src/payee.decider';
export { payeeDecider, payeeIn } from './src/payee.decider';
export type { PayeeEvent, PayeeRegistered } from './src/payee.events';
export type { PackCaution } from './src/policy-pack.cautions';
export { cautionsOf } from './src/policy-pack.cautions';
export type {
  AdoptPolicyPack,
  PolicyPackCommand,
  PolicyPackRefusal,
  PolicyPackState,
  WithdrawPolicyPack,
} from './src/policy-pack.decider';
export { adoptionRefusals, policyPackDecider, warningsOf } from './src/policy-pack.decider';
export type { PolicyPackAdopted, PolicyPackEvent, PolicyPackWithdrawn } from './src/policy-pack.events';
export type { DatedPack, PackPeriod, PackState } from './src/policy-pack.timeline';
export { packPeriod, packStates } from './src/policy-pack.timeline';
export type { TrialResult } from './src/policy-pack.trial';
export { readTrial, tryPack } from './src/policy-pack.trial';
export type {
  ExcludePerson,
  OpenRun,
  RecordComputation,
  RunCommand,
  SealRun,
  StartComputation,
  VerifyRun,
} from './src/run.commands';
export type { RunRefusal } from './src/run.decider';
export { runDecider, unresolved } from './src/run.decider';
export type {
  ComputationRecorded,
  ComputationStarted,
  ControlSums,
  Incomplete,
  PersonExcluded,
  RunEvent,
  RunOpened,
  RunSealed,
  RunVerified,
} from './src/run.events';
export type { OpenedRun, RunState, RunStatus } from './src/run.state';
export type { PayeeColumn, PayeeFault, PayeeLine } from './src/payee-file.rules';
export { payeeCells, payeeColumns, payeeFileRule, payeeOf } from './src/payee-file.rules';
