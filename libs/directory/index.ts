export { Authorities, directoryFeature } from './src/directory.feature';
export {
  calendarDaySet,
  CalendarDayRow,
  workingHoursCleared,
  WorkingHoursRow,
  workingHoursSet,
  type CalendarDayKind,
} from './src/calendar.table';
export { delegationEnded, delegationGranted, DelegationRow } from './src/delegations.table';
export { definitivePostsSql, everUnder, superiorInPost, superiorThen } from './src/in-force';
export { PersonRow, type Employment } from './src/people.table';
export {
  postEnded,
  postReopened,
  PostRow,
  postStarted,
  postWithdrawn,
  type Duty,
  type PositionKind,
  type PostKind,
} from './src/posts.table';
export { superiorFrom, SuperiorRow } from './src/superiors.table';
export {
  closingWithdrawn,
  moveWithdrawn,
  renamingWithdrawn,
  unitClosed,
  unitMoved,
  UnitNameRow,
  UnitPlaceRow,
  unitRegistered,
  unitRenamed,
  UnitRow,
} from './src/units.table';
export { employeesByNumber, everybody } from './src/people.queries';
export {
  allPostsOf,
  appraiserOf,
  definitivePosts,
  peopleOfUnits,
  unitsOfPerson,
  placedBesides,
  postOf,
  postsInMonth,
  postsOn,
  type HeldPost,
} from './src/posts.queries';
export { isSuperiorByChange, lineAbove, superiorsSince, type SuperiorSince } from './src/superiors.queries';
export { actsFor, authorityOf, headOf, headsTheAgency } from './src/authority.queries';
export { standInsOf, type DecisionTaken, type StandIn } from './src/stand-ins.queries';
export {
  everyUnitId,
  isKnownUnit,
  isThere,
  isThereSql,
  UNIT_COLUMNS,
  unitNamesThen,
  unitsOf,
  unitsOn,
  unitsThenSql,
  unitTree,
  type UnitBranch,
  type UnitThen,
} from './src/units.queries';
export { outageRecorded, OutageRow, outageWithdrawn } from './src/outages.table';
export { deadlineAfterOutages, outagesBetween, type Deadline, type KnownOutage } from './src/outages.queries';
export { minutesAWeekOn, workingDays } from './src/calendar.queries';
