import { staffNumberKey, type AssignmentId, type EmployeeId, type Golongan, type LocalDate } from '@kinerja/vocabulary';
import type { Duty, PositionKind } from './assignment.events';
import { dutyWords, hasLeft, type CellFault, type PeopleColumn, type PeopleLine, type PersonRow } from './people-row';
import type { Employment } from './person.events';
import { unitNameKey } from './unit-name.rules';

/** The definitive post that somebody holds, or is to hold next. */
export type KnownPost = Readonly<{
  assignmentId: AssignmentId;
  unit: string;
  position: string;
  positionKind: PositionKind;
  jobClass: number;
  golongan: Golongan;
  duty: Duty;
  superiorStaffNumber?: string;
  startsOn: LocalDate;
}>;

export type KnownPerson = Readonly<{
  employeeId: EmployeeId;
  staffNumber: string;
  nip: string | null;
  /** Null once it was destroyed. */
  name: string | null;
  employment: Employment;
  post?: KnownPost;
  /** First day of the last definitive post, also of one that has ended. */
  lastStart?: LocalDate;
}>;

/**
 * What a row comes to: somebody new, another post of somebody known (elsewhere or otherwise, by golongan or class alone, or after a time
 * without one), another superior in the same post, or nothing.
 */
export const movements = ['new', 'moved', 'promoted', 'returned', 'superior', 'none'] as const;
export type Movement = (typeof movements)[number];

const sameKey = (one: string | undefined, other: string | undefined): boolean =>
  staffNumberKey(one ?? '') === staffNumberKey(other ?? '');

const isSamePlace = (row: PersonRow, post: KnownPost): boolean =>
  unitNameKey(row.unit) === unitNameKey(post.unit) &&
  row.position === post.position &&
  row.positionKind === post.positionKind &&
  row.duty === post.duty;

/** Rule IDN-155. */
export const movementOf = (row: PersonRow, known: KnownPerson | undefined): Movement => {
  if (!known) return 'new';
  const { post } = known;
  if (!post) return 'returned';
  if (!isSamePlace(row, post)) return 'moved';
  if (row.golongan !== post.golongan || row.jobClass !== post.jobClass) return 'promoted';
  if (sameKey(row.superiorStaffNumber, post.superiorStaffNumber)) return 'none';
  return row.superiorStaffNumber === undefined ? 'moved' : 'superior';
};

type About = Readonly<{
  line: PeopleLine;
  movement: Movement;
  known?: KnownPerson;
  startsOn?: LocalDate;
  /** The superior comes into the agency with the same file. */
  isSuperiorNew: boolean;
}>;

const fault = ({ row }: PeopleLine, column: PeopleColumn, problem: string, expected: string): CellFault => ({
  ...{ row, column, problem, expected },
});

/** Rules IDN-154 and IDN-155: what begins has a day, and follows what there was. */
export const movementFaults = ({ isSuperiorNew, ...about }: About): readonly CellFault[] => {
  const { line, movement } = about;
  if (movement === 'none') return [];
  if (movement === 'new' || !isSuperiorNew) return startFaults(about);
  const expected = 'somebody the agency has; import those who are new first, then move people below them';
  return [fault(line, 'atasan_no_pegawai', 'superior-new', expected), ...startFaults(about)];
};

const startFaults = ({ line, movement, known, startsOn }: Omit<About, 'isSuperiorNew'>): readonly CellFault[] => {
  if (startsOn === undefined)
    return [
      fault(line, 'berlaku_sejak', 'begin-missing', 'the day from which the post is held, here or for the whole file'),
    ];
  const { lastStart } = known ?? {};
  const isAfter = lastStart === undefined || (movement === 'superior' ? startsOn >= lastStart : startsOn > lastStart);
  return isAfter
    ? []
    : [fault(line, 'berlaku_sejak', 'not-after', `a day after ${lastStart}, when the former post began`)];
};

export const peopleWarnings = ['has-left', 'left-unknown', 'name-kept', 'status-kept'] as const;
export type PeopleWarning = (typeof peopleWarnings)[number];

/** Rule IDN-156: whoever has left is told and never ended by a file; names and kinds of employment are not changed by one. */
export const peopleWarningsOf = (
  { cells }: PeopleLine,
  row: PersonRow,
  known: KnownPerson | undefined,
): readonly PeopleWarning[] => {
  if (hasLeft(cells.kedudukan)) return leftAs(known);
  return known ? keptOf(row, known) : [];
};

const leftAs = (known: KnownPerson | undefined): readonly PeopleWarning[] => {
  if (!known) return ['left-unknown'];
  return known.post ? ['has-left'] : [];
};

const keptOf = (row: PersonRow, { name, employment }: KnownPerson): readonly PeopleWarning[] => {
  const isOtherName = name !== null && name.toLowerCase() !== row.name.toLowerCase();
  return [
    ...(isOtherName ? (['name-kept'] as const) : []),
    ...(employment === row.employment ? [] : (['status-kept'] as const)),
  ];
};

type PostCells = Readonly<Partial<Record<PeopleColumn, string>>>;
type Post = Omit<KnownPost, 'assignmentId' | 'startsOn'>;

const dutyWord = (duty: Duty): string => Object.keys(dutyWords).find((word) => dutyWords[word] === duty) ?? '';

/** A post in the words of the file. */
export const postCells = (post: Post): PostCells => ({
  ...{ golongan: post.golongan, unit: post.unit, jabatan: post.position, jenis_jabatan: post.positionKind },
  ...{ kelas_jabatan: String(post.jobClass), tugas: dutyWord(post.duty) },
  atasan_no_pegawai: post.superiorStaffNumber ?? '',
});

const unitAs = (unit: string, known: string | undefined): string =>
  known !== undefined && unitNameKey(known) === unitNameKey(unit) ? known : unit;

const superiorAs = (superior: string | undefined, known: string | undefined): string | undefined =>
  sameKey(superior, known) ? known : superior;

/** The same with what is written otherwise and means the same as it is known. */
export const rowCells = (row: PersonRow, post: KnownPost | undefined): PostCells => {
  const superior = superiorAs(row.superiorStaffNumber, post?.superiorStaffNumber);
  return postCells({
    ...row,
    unit: unitAs(row.unit, post?.unit),
    ...(superior !== undefined && { superiorStaffNumber: superior }),
  });
};
