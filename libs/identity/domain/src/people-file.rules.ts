import { isLocalDate, localDate, staffNumberKey, type AssignmentId, type LocalDate } from '@kinerja/vocabulary';
import type { KnownPerson } from './people-movement.rules';
import { type CellFault, dutyWords, type PeopleColumn, type PeopleLine } from './people-row';
import { superiorCycles } from './superior-cycle.rules';
import { unitNameKey } from './unit-name.rules';

/** A definitive post of a head and its last day, null without an end. */
export type HeadUntil = Readonly<{ assignmentId: AssignmentId; until: LocalDate | null }>;

/** What the agency has before the import, by keys (`staffNumberKey`, `unitNameKey`). */
export type KnownPeople = Readonly<{
  /** With the days on which they are there, null where not known. */
  units: ReadonlyMap<string, Readonly<{ from: LocalDate | null; lastDay: LocalDate | null }>>;
  heads: ReadonlyMap<string, readonly HeadUntil[]>;
  people: ReadonlyMap<string, KnownPerson>;
  usernames: ReadonlySet<string>;
  /** From which the file's posts are held where a row says no day of its own. */
  startsOn?: LocalDate;
}>;

/** What is wrong with a line, given the lines asked about before it. */
type LineRule = (line: PeopleLine) => readonly CellFault[];

/**
 * Rules IDN-011, IDN-023, IDN-030, IDN-032, IDN-050 and IDN-105 between the rows of a file, and between the file and the agency. The answer
 * is asked about each line once, in the order of the file.
 */
export const peopleFileRule = (lines: readonly PeopleLine[], known: KnownPeople): LineRule => {
  const rules = [
    repeated('no_pegawai', staffNumberKey),
    repeated('nip', (nip) => nip),
    repeated('nik', (nik) => nik),
    taken(known),
    unitOf(known),
    secondHead(lines, known),
    superiorOf(lines, known),
  ];
  return (line) => rules.flatMap((rule) => rule(line));
};

/** Rule IDN-154: of the row, else of the file. */
export const startOf = ({ cells: { berlaku_sejak: own } }: PeopleLine, file: LocalDate | undefined) =>
  isLocalDate(own) ? localDate(own) : file;

const knownAs = ({ cells }: PeopleLine, { people }: KnownPeople): KnownPerson | undefined =>
  people.get(staffNumberKey(cells.no_pegawai));

const fault = (line: PeopleLine, column: PeopleColumn, problem: string, expected: string): CellFault => ({
  row: line.row,
  column,
  problem,
  expected,
});

const repeated = (column: PeopleColumn, key: (cell: string) => string): LineRule => {
  const first = new Map<string, number>();
  return (line) => {
    const value = key(line.cells[column]);
    const earlier = first.get(value);
    if (value === '') return [];
    if (earlier === undefined) first.set(value, line.row);
    return earlier === undefined
      ? []
      : [fault(line, column, 'repeated', `a value that no other row has; row ${earlier} has this one too`)];
  };
};

/** Rule IDN-023: somebody whom the agency has keeps their number and NIP; a new one takes nobody's. */
const taken = (known: KnownPeople): LineRule => {
  const nips = new Set([...known.people.values()].map(({ nip }) => nip));
  return (line) => {
    const person = knownAs(line, known);
    const { no_pegawai: number, nip } = line.cells;
    if (person)
      return person.nip === nip
        ? []
        : [fault(line, 'nip', 'other-nip', 'the NIP under which this staff number is registered')];
    return [
      ...(known.usernames.has(staffNumberKey(number))
        ? [fault(line, 'no_pegawai', 'username-taken', 'a staff number that is not yet the user name of an account')]
        : []),
      ...(nips.has(nip) ? [fault(line, 'nip', 'taken', 'a NIP that nobody in the agency has yet')] : []),
    ];
  };
};

/** Rule IDN-105: whether somebody may begin in a unit on a day and stay. */
export const isUnitOpen = (known: KnownPeople, unit: string, day: LocalDate | undefined): boolean => {
  const days = known.units.get(unit);
  return days?.lastDay === null && (days.from === null || day === undefined || days.from <= day);
};

const staysIn = (line: PeopleLine, known: KnownPeople): boolean =>
  unitNameKey(knownAs(line, known)?.post?.unit ?? '') === unitNameKey(line.cells.unit);

const unitOf =
  (known: KnownPeople): LineRule =>
  (line) => {
    const unit = unitNameKey(line.cells.unit);
    if (unit === '' || staysIn(line, known)) return [];
    if (!known.units.has(unit)) return [fault(line, 'unit', 'unknown', 'the name of a unit that is registered')];
    const expected = 'a unit that is there from the first day of these positions on, without an end';
    return isUnitOpen(known, unit, startOf(line, known.startsOn)) ? [] : [fault(line, 'unit', 'not-open', expected)];
  };

/** By their posts: heads who are to head another unit, or none, from a day on. */
export type LeavingHeads = ReadonlyMap<AssignmentId, LocalDate>;

/** Rules IDN-032 and IDN-162: whether a unit has a head on a day, those not counted who leave it by then. */
export const isHeaded = (
  { heads }: KnownPeople,
  unit: string,
  { day, leaving }: Readonly<{ day: LocalDate | undefined; leaving: LeavingHeads }>,
): boolean =>
  (heads.get(unit) ?? []).some(({ assignmentId, until }) => {
    if (day === undefined) return true;
    const leaves = leaving.get(assignmentId);
    return (leaves === undefined || leaves > day) && (until === null || until >= day);
  });

const leavingIn = (lines: readonly PeopleLine[], known: KnownPeople): LeavingHeads =>
  new Map(
    lines.flatMap((line) => {
      const { post } = knownAs(line, known) ?? {};
      const day = startOf(line, known.startsOn);
      const goes = post?.duty === 'head' && day !== undefined && !(staysIn(line, known) && isHeadIn(line));
      return goes ? [[post.assignmentId, day] as const] : [];
    }),
  );

const isHeadIn = ({ cells }: PeopleLine): boolean => dutyWords[cells.tugas.toLowerCase()] === 'head';

const headsAlready = (line: PeopleLine, known: KnownPeople): boolean =>
  staysIn(line, known) && knownAs(line, known)?.post?.duty === 'head';

const secondHeadFault = (line: PeopleLine, expected: string): readonly CellFault[] => [
  fault(line, 'tugas', 'second-head', `anggota; ${expected}`),
];

/** Whoever heads the unit already is no second head of it. */
const secondHead = (lines: readonly PeopleLine[], known: KnownPeople): LineRule => {
  const heads = new Map<string, number>();
  const leaving = leavingIn(lines, known);
  return (line) => {
    if (!isHeadIn(line)) return [];
    const unit = unitNameKey(line.cells.unit);
    const other = heads.get(unit);
    if (other === undefined) heads.set(unit, line.row);
    if (headsAlready(line, known)) return [];
    if (isHeaded(known, unit, { day: startOf(line, known.startsOn), leaving }))
      return secondHeadFault(line, 'the unit has a kepala already');
    return other === undefined ? [] : secondHeadFault(line, `row ${other} is the kepala of this unit`);
  };
};

const superiorOf = (lines: readonly PeopleLine[], { people }: KnownPeople): LineRule => {
  const superiors = new Map(
    lines.map(({ cells }) => [staffNumberKey(cells.no_pegawai), staffNumberKey(cells.atasan_no_pegawai)]),
  );
  const inCycle = superiorCycles(superiors);
  return (line) => {
    const own = staffNumberKey(line.cells.no_pegawai);
    const superior = staffNumberKey(line.cells.atasan_no_pegawai);
    if (superior === '') return [];
    if (superior === own)
      return [fault(line, 'atasan_no_pegawai', 'own-superior', 'the staff number of somebody else')];
    if (!superiors.has(superior) && !people.has(superior))
      return [fault(line, 'atasan_no_pegawai', 'unknown', 'a staff number of this file or of the agency')];
    return inCycle.has(own)
      ? [fault(line, 'atasan_no_pegawai', 'cycle', 'somebody above; this line of superiors comes back to the person')]
      : [];
  };
};
