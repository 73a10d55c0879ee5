import type { EmployeeId, LocalDate, UnitId } from '@kinerja/vocabulary';
import type { PostsBeside, SuperiorThen, Tenure } from './assignment.commands';
import type { AssignmentKind, AssignmentTerms, Duty } from './assignment.events';
import type { AssignmentRefusal } from './assignment.refusal';
import { golonganFits } from './person.rules';
import type { Employment } from './person.events';

export const isJobClass = (jobClass: number): boolean => Number.isInteger(jobClass) && jobClass >= 1 && jobClass <= 17;

type Days = Readonly<{ startsOn: LocalDate; endsOn: LocalDate | null }>;

const overlaps = (one: Days, other: Days): boolean =>
  (other.endsOn === null || one.startsOn <= other.endsOn) && (one.endsOn === null || other.startsOn <= one.endsOn);

/** Rules IDN-033, IDN-035, IDN-061 */
const shapeFault = ({ jobClass, startsOn, endsOn, kind, letter }: AssignmentTerms): AssignmentRefusal | undefined => {
  if (!isJobClass(jobClass)) return { code: 'assignment.job-class', jobClass };
  if (endsOn !== undefined && endsOn < startsOn) return { code: 'assignment.ends-before-start', startsOn };
  return kind !== 'definitive' && letter === undefined ? { code: 'assignment.letter-missing', kind } : undefined;
};

/** Rules IDN-030, IDN-031, IDN-033, IDN-035, IDN-061: what is wrong with the terms of a post by themselves. */
export const termsFault = (terms: AssignmentTerms): AssignmentRefusal | undefined => {
  const { superiorId, employeeId, duty } = terms;
  if (superiorId === employeeId) return { code: 'assignment.own-superior' };
  if (duty === 'member' && !superiorId) return { code: 'assignment.no-superior' };
  return shapeFault(terms);
};

/** Rules IDN-034, IDN-035: a day on which the post is not held. */
export const outsideOf = ({ startsOn, endsOn }: Days, day: LocalDate): AssignmentRefusal | undefined => {
  if (day < startsOn) return { code: 'assignment.before-start', startsOn };
  return endsOn !== null && day > endsOn ? { code: 'assignment.after-end', endsOn } : undefined;
};

type Asked = Readonly<{ employeeId: EmployeeId; superiorId: EmployeeId; day: LocalDate }>;

/** Rules IDN-032, IDN-062: a superior is of the agency, holds a post on the day, and does not stand below. */
export const superiorFault = (
  { employeeId, superiorId, day }: Asked,
  superior: SuperiorThen | undefined,
): AssignmentRefusal | undefined => {
  if (!superior) return { code: 'assignment.unknown-superior', superiorId };
  if (superior.lineAbove.includes(employeeId)) return { code: 'assignment.superior-cycle', superiorId };
  if (!superior.holdsPost) return { code: 'assignment.superior-without-post', superiorId, day };
  return undefined;
};

type Held = Days & Readonly<{ kind: AssignmentKind; unitId: UnitId; duty: Duty }>;

const secondPost = ({ startsOn, endsOn }: Tenure): AssignmentRefusal => ({
  ...{ code: 'assignment.second-post', startsOn },
  ...(endsOn && { endsOn }),
});

/** Rule IDN-105: a post is held on days on which its unit is there. */
const unitFault = ({ unitId, startsOn, endsOn }: Held, { unit }: PostsBeside): AssignmentRefusal | undefined => {
  if (!unit) return undefined;
  const code = 'assignment.unit-not-open';
  const { from, lastDay } = unit;
  if (from !== null && startsOn < from) return { code, unitId, from };
  const isLate = lastDay !== null && (endsOn === null || endsOn > lastDay);
  return isLate ? { code, unitId, lastDay } : undefined;
};

/** Rules IDN-032, IDN-060, IDN-105: of definitive posts a person holds one at a time, and a unit has one head at a time. */
export const overlapFault = (post: Held, beside: PostsBeside): AssignmentRefusal | undefined => {
  const closed = unitFault(post, beside);
  if (closed || post.kind !== 'definitive') return closed;
  const other = beside.ofPerson.find((one) => overlaps(post, one));
  if (other) return secondPost(other);
  const isSecondHead = post.duty === 'head' && beside.headsOfUnit.some((one) => overlaps(post, one));
  return isSecondHead ? { code: 'assignment.second-head', unitId: post.unitId } : undefined;
};

/** Rule IDN-022 */
export const golonganFault = (
  { golongan }: Pick<AssignmentTerms, 'golongan'>,
  employment: Employment,
): AssignmentRefusal | undefined =>
  golonganFits(golongan, employment) ? undefined : { code: 'assignment.golongan', golongan, employment };

/** Rule IDN-061: a post beside the definitive one begins while that is held. */
export const besideFault = (
  { kind, startsOn }: Pick<AssignmentTerms, 'kind' | 'startsOn'>,
  { ofPerson }: PostsBeside,
): AssignmentRefusal | undefined => {
  const day = { startsOn, endsOn: startsOn };
  const isHeld = ofPerson.some((one) => overlaps(day, one));
  return kind === 'definitive' || isHeld ? undefined : { code: 'assignment.no-definitive-post', day: startsOn };
};
