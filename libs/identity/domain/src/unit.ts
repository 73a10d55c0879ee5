export type {
  CloseUnit,
  Coming,
  CountPeopleOfUnit,
  MergerFacts,
  MergeUnit,
  MoveFacts,
  MoveUnit,
  ParentUnit,
  PostOfUnit,
  RegisterUnit,
  RenameUnit,
  SplitFacts,
  SplitUnit,
  UnitCommand,
  WithdrawUnitChange,
} from './unit.commands';
export type {
  UnitChange,
  UnitChangeWithdrawn,
  UnitClosed,
  UnitEvent,
  UnitMerged,
  UnitMoved,
  UnitPart,
  UnitPeopleCounted,
  UnitRegistered,
  UnitRenamed,
  UnitSplit,
} from './unit.events';
export { unitChanges } from './unit.events';
export { unitRegisteredV1ToV2, type UnitRegisteredV1 } from './unit-registered.v1-to-v2';
export type { UnitRefusal } from './unit.refusal';
export type { UnitState } from './unit.state';
export { isOpenOn, lastDayBefore, parentOn, type UnitInTime } from './unit-forest.rules';
export { unitDecider } from './unit.decider';
export { unitNameKey } from './unit-name.rules';
