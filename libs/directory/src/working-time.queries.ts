import {
  daysAfter,
  shiftOn,
  type AssignmentId,
  type EmployeeId,
  type LocalDate,
  type Rotation,
  type UnitId,
} from '@kinerja/vocabulary';
import { calendarWork, type WorkingDay } from './calendar.queries';
import type { Tables } from './posts.queries';
import type { RotationRow } from './rotations.table';

type Dated = Readonly<{ fromOn: LocalDate }>;
type Membership = Dated & Readonly<{ team: string | null }>;
type Post = Readonly<{
  assignmentId: AssignmentId;
  employeeId: EmployeeId;
  unitId: UnitId;
  startsOn: LocalDate;
  endsOn: LocalDate | null;
}>;
type PlannedShift = NonNullable<RotationRow['cycle'][number]['shift']>;
type Said = Rotation<PlannedShift> & Dated;

/** Of people who ever worked with a team: everybody else follows the calendar. */
const POSTS = `
  SELECT post.assignment_id AS "assignmentId", post.employee_id AS "employeeId", post.unit_id AS "unitId",
         post.starts_on::text AS "startsOn", post.ends_on::text AS "endsOn"
    FROM directory.posts_v1 post
   WHERE post.kind = 'definitive' AND post.employee_id = ANY($1) AND post.starts_on <= $2::date
     AND EXISTS (SELECT FROM directory.team_members_v1 member
                   JOIN directory.posts_v1 its USING (assignment_id) WHERE its.employee_id = post.employee_id)
   ORDER BY post.employee_id, post.starts_on, post.assignment_id`;

const MEMBERS = `
  SELECT assignment_id AS "assignmentId", from_on::text AS "fromOn", team FROM directory.team_members_v1
   WHERE assignment_id = ANY($1) AND from_on <= $2::date ORDER BY from_on`;

const ROTATIONS = `
  SELECT unit_id AS "unitId", from_on::text AS "fromOn", from_on::text AS "from", cycle, teams
    FROM directory.unit_rotations_v1 WHERE unit_id = ANY($1) AND from_on <= $2::date ORDER BY from_on`;

const groupedBy = <Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> => {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
};

const inForce = <Row extends Dated>(rows: readonly Row[] | undefined, day: LocalDate): Row | undefined =>
  rows?.findLast(({ fromOn }) => fromOn <= day);

/** The post that began last; one that has ended is held by nobody. */
const postHeld = (posts: readonly Post[], day: LocalDate): Post | undefined => {
  const last = posts.findLast(({ startsOn }) => startsOn <= day);
  return last && (last.endsOn === null || day <= last.endsOn) ? last : undefined;
};

type Facts = Readonly<{
  posts: ReadonlyMap<EmployeeId, readonly Post[]>;
  members: ReadonlyMap<AssignmentId, readonly Membership[]>;
  rotations: ReadonlyMap<UnitId, readonly Said[]>;
}>;

const factsOf = async (tables: Tables, people: readonly EmployeeId[], until: LocalDate): Promise<Facts> => {
  const posts = await tables.query<Post[]>(POSTS, [people, until]);
  if (posts.length === 0) return { posts: new Map(), members: new Map(), rotations: new Map() };
  const [members, rotations] = await Promise.all([
    tables.query<(Membership & Pick<Post, 'assignmentId'>)[]>(MEMBERS, [posts.map((post) => post.assignmentId), until]),
    tables.query<(Said & Pick<Post, 'unitId'>)[]>(ROTATIONS, [posts.map(({ unitId }) => unitId), until]),
  ]);
  return {
    posts: groupedBy(posts, ({ employeeId }) => employeeId),
    members: groupedBy(members, ({ assignmentId }) => assignmentId),
    rotations: groupedBy(rotations, ({ unitId }) => unitId),
  };
};

const hasTeam = ({ teams }: Rotation, team: string): boolean => teams.some(({ name }) => name === team);

/** Rule IDN-254: the team of the day, where the rotation of the day has it; undefined where the agency's calendar holds. */
const teamOn = ({ members, rotations }: Facts, posts: readonly Post[], day: LocalDate) => {
  const post = postHeld(posts, day);
  if (!post) return undefined;
  const team = inForce(members.get(post.assignmentId), day)?.team ?? null;
  const rotation = inForce(rotations.get(post.unitId), day);
  return team !== null && rotation && hasTeam(rotation, team) ? { team, rotation } : undefined;
};

const daysFromTo = (from: LocalDate, to: LocalDate): readonly LocalDate[] => {
  const count = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1);
  return Array.from({ length: count }, (_, nth) => daysAfter(from, nth));
};

const officeDay = (office: ReadonlyMap<LocalDate, WorkingDay>, day: LocalDate): readonly WorkingDay[] => {
  const work = office.get(day);
  return work ? [work] : [];
};

type Span = Readonly<{ from: LocalDate; to: LocalDate }>;

/** Rule IDN-254: on which days each of these people works from a first to a last day, at most some years; in order. */
export const workingDaysOf = async (
  tables: Tables,
  people: readonly EmployeeId[],
  { from, to }: Span,
): Promise<(employee: EmployeeId) => readonly WorkingDay[]> => {
  const [byCalendar, facts] = await Promise.all([calendarWork(tables, from, to), factsOf(tables, people, to)]);
  const office = new Map(byCalendar.map((work) => [work.day, work]));
  const days = daysFromTo(from, to);
  return (employee) => {
    const posts = facts.posts.get(employee);
    if (!posts) return byCalendar;
    return days.flatMap((day): readonly WorkingDay[] => {
      const works = teamOn(facts, posts, day);
      if (!works) return officeDay(office, day);
      const shift = shiftOn(works.rotation, works.team, day);
      return shift ? [{ day, minutes: shift.minutes, shift }] : [];
    });
  };
};

/** Days of which a rotation says what somebody works; free without a shift. The agency's calendar says the others. */
export const shiftDaysOf = async (
  tables: Tables,
  employee: EmployeeId,
  { from, to }: Span,
): Promise<readonly Readonly<{ day: LocalDate; shift?: PlannedShift }>[]> => {
  const facts = await factsOf(tables, [employee], to);
  const posts = facts.posts.get(employee) ?? [];
  return daysFromTo(from, to).flatMap((day) => {
    const works = teamOn(facts, posts, day);
    const shift = works && shiftOn(works.rotation, works.team, day);
    return works ? [{ day, ...(shift && { shift }) }] : [];
  });
};
