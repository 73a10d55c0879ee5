export {
  chartInWords,
  charts,
  ikmTable,
  predikatNames,
  predikatTable,
  progressTable,
  tppTable,
  type AgencyTotals,
  type Chart,
  type ChartTable,
} from './src/chart-tables.rules';
export {
  compareTotals,
  scopeOf,
  type ComparedFigure,
  type Comparison,
  type Figure,
  type FigureLine,
  type FigureState,
} from './src/control-totals.rules';
export { addTotals, meanIkm, noTotals, shareOf, type ServiceResult, type Totals } from './src/figures.rules';
export type { AcceptLogRestart, WitnessCheckpoint, WitnessCommand } from './src/witness.commands';
export { headToProve, witnessDecider, type WitnessRefusal, type WitnessState } from './src/witness.decider';
export type {
  LogContradicted,
  LogCountersigned,
  LogRestartAccepted,
  SignedHead,
  TreeHead,
  WitnessedLog,
  WitnessEvent,
} from './src/witness.events';
export { standingOf, type LogStanding, type LogTrace } from './src/witness.rules';
