export type { AgencyCode, AssignmentId, EmployeeId, SkpId, UnitId } from './src/ids';
export { agencyCode, agencyName, assignmentId, employeeId, isAgencyCode, skpId, unitId } from './src/ids';
export type { Instant, LocalDate, YearMonth, Zone } from './src/time';
export {
  birthDate,
  daysAfter,
  daysIn,
  endOfDay,
  endOfMonth,
  instant,
  instantAt,
  isBirthDate,
  isInstant,
  isLocalDate,
  isYearMonth,
  localDate,
  localDateAt,
  localTimeAt,
  monthOf,
  nextMonth,
  startOfDay,
  yearMonth,
  zones,
} from './src/time';
export type { ClockSpan, CycleDay, Rest, Rotation, Shift, Team } from './src/rotation';
export { lengthOf, minutesAWeekOf, restBetween, shiftOn, shortestRest } from './src/rotation';
export type { Rupiah } from './src/rupiah';
export { multiplyRupiah, rupiah, splitByLargestRemainder, sumRupiah } from './src/rupiah';
export type { OrganisationPredikat, Predikat, Rating } from './src/predikat';
export { organisationPredikats, predikats, ratings } from './src/predikat';
export type { Golongan } from './src/golongan';
export { golonganGroup, golongans } from './src/golongan';
export type { SurveyElement } from './src/survey-element';
export { surveyElements } from './src/survey-element';
export type { Role } from './src/role';
export { CENTRE_INSTANCE, roles, rolesAt } from './src/role';
export { peopleFaults, type PeopleFault } from './src/people-fault';
export type { ProcessedKind } from './src/processed-kind';
export { processedKinds } from './src/processed-kind';
export type { MachineScope } from './src/machine-scope';
export { isMachineScope, machineScopes } from './src/machine-scope';
export { lineFault, textFault, trimmed, type TextFault } from '@kinerja/kernel';
export {
  actsAs,
  decides,
  mayDecide,
  relations,
  relationTo,
  relationToUnit,
  type Authority,
  type Relation,
  type Subordinate,
} from './src/authority';
export {
  accounts,
  decidersOnly,
  decidersOr,
  disclosedKinds,
  doorAnswer,
  PROOF_COUNTS_MS,
  employees,
  everybody,
  holdsOneOf,
  ownOnly,
  machineMay,
  machinesOnly,
  policiesOf,
  recordsForRegionalHead,
  rolesOr,
  type ByRelation,
  type DisclosedKind,
  type Disclosing,
  type Door,
  type Policy,
  type Reader,
  type Visitor,
  placesOf,
  type EnforcedBy,
} from './src/access';
export { staffNumberKey } from './src/staff-number';
export { localUsername } from './src/username';
export { dayInIndonesian, decimalInIndonesian, monthInIndonesian } from './src/indonesian';
