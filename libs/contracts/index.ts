export type { Announcement, Contract, DataOf, VersionBefore } from './src/contract';
export { announce, contextOf, contract, federated, knownFields, upFrom } from './src/contract';
export { breakingChanges, type FrozenContract, frozen, unreadableFor } from './src/compatibility';
export type { ControlLine, ControlTotalsContract, ControlTotalsStated } from './src/control-totals';
export {
  Count,
  Day,
  Decimal,
  ElementMeans,
  Moment,
  Money,
  Month,
  MONTH_PATTERN,
  oneOf,
  PredikatCounts,
  Uuid,
} from './src/shapes';
export { controlTotalsStated } from './src/control-totals';
