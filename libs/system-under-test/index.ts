export { crewOf, type Crew, type Worker } from './src/load/crew';
export {
  isAcked,
  isOf,
  whats,
  type About,
  type Acked,
  type Activity,
  type Entry,
  type EntryOf,
  type Outcome,
  type What,
} from './src/load/entry';
export { Ledger, readLedger } from './src/load/ledger';
export {
  answerSurvey,
  approveActivity,
  approveMany,
  closePeriod,
  correctActivity,
  draftPlan,
  openPeriod,
  registerUnit,
  reportActivity,
  returnActivity,
  setResults,
} from './src/load/requests';
export { GaveUp, LoadSession, Visitor } from './src/load/visitor';
export { Logs, type Heads, type LoggedCommand } from './src/logs';
export { childrenOf, isAlive, isHalted, signal } from './src/process-table';
export { clusterProcesses, postmasterOf, type ProcessKind, type RunningProcess } from './src/running-process';
export {
  monthsBack,
  settlerOf,
  staffAgency,
  type OpenSurvey,
  type RunningCity,
  type Settle,
  type StaffedAgency,
} from './src/staffing';
export { System, type SystemOptions } from './src/system';
export { verify, type Verified } from './src/verify';
