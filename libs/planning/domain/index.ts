export type { Aspect, Direction, Indicator, ResultKind, SuperiorResult, WorkResult } from './src/work-result';
export { aspects, directions, resultKinds } from './src/work-result';
export type {
  IndicatorMeasured,
  SkpAppraiserCorrected,
  SkpApproved,
  SkpDrafted,
  SkpEvent,
  SkpResultsSet,
  SkpReturned,
  SkpSubmitted,
} from './src/skp.events';
export type {
  Appraisal,
  ApproveSkp,
  CorrectAppraiser,
  DraftSkp,
  MeasureIndicators,
  ReturnSkp,
  SetResults,
  SkpCommand,
  SubmitSkp,
} from './src/skp.commands';
export type { PlanStatus, SkpState } from './src/skp.state';
export type { SkpRefusal } from './src/skp.decider';
export { skpDecider } from './src/skp.decider';
export type { PeriodClosed, PeriodEvent, PeriodOpened } from './src/period.events';
export type { ClosePeriod, OpenPeriod, PeriodCommand } from './src/period.commands';
export type { PeriodRefusal, PeriodState } from './src/period.decider';
export { periodDecider } from './src/period.decider';
