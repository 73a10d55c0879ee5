export { Authorities, directoryFeature } from './src/directory.feature';
export {
  calendarDaySet,
  CalendarDayRow,
  workingHoursCleared,
  WorkingHoursRow,
  workingHoursSet,
} from './src/calendar.table';
export { delegationEnded, delegationGranted, DelegationRow } from './src/delegations.table';
export {
  definitivePostsSql,
  everInUnitSql,
  everPlacedSql,
  everUnder,
  placedTwiceSql,
  postsHeldSql,
  superiorInPost,
  superiorThen,
  unitOfPostSql,
} from './src/in-force';
export { forgetPeople } from './src/forget-people';
export { PersonRow, type Employment } from './src/people.table';
export { postEnded, postReopened, PostRow, postStarted, postWithdrawn } from './src/posts.table';
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
export { isSuperiorByChange, leadsFrom, lineAbove, superiorsSince } from './src/superiors.queries';
export { actsFor, headOf, headsTheAgency } from './src/authority.queries';
export { standInsOf, type StandIn } from './src/stand-ins.queries';
export { headsUntil, headTenuresOf, holdersAfter, lastPostBefore, lastStarts, tenuresOf } from './src/tenures.queries';
export {
  daysOfUnit,
  everyUnitId,
  isKnownUnit,
  isThere,
  isThereSql,
  UNIT_COLUMNS,
  unitNamesThen,
  unitsOf,
  unitsThenSql,
  type UnitThen,
} from './src/units.queries';
export { outageRecorded, OutageRow, outageWithdrawn } from './src/outages.table';
export { deadlineAfterOutages, outagesBetween, type KnownOutage } from './src/outages.queries';
export { calendarWork, minutesAWeekOn, minutesOfWork, workingDays, type WorkingDay } from './src/calendar.queries';
export { memberPlaced, RotationRow, rotationSet, rotationWithdrawn, TeamMemberRow } from './src/rotations.table';
export { shiftDaysOf, workingDaysOf } from './src/working-time.queries';
