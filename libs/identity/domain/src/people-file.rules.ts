import { staffNumberKey } from '@kinerja/vocabulary';
import { type CellFault, dutyWords, type PeopleColumn, type PeopleLine } from './people-row';
import { superiorCycles } from './superior-cycle.rules';
import { unitNameKey } from './unit.decider';

/** What the agency has before the import, as keys (`staffNumberKey`, `unitNameKey`). */
export type KnownPeople = Readonly<{
  units: ReadonlySet<string>;
  /** Among them those in which nobody can begin on the day of the import and stay. */
  closedUnits?: ReadonlySet<string>;
  /** Units that have a head. */
  headedUnits: ReadonlySet<string>;
  staffNumbers: ReadonlySet<string>;
  usernames: ReadonlySet<string>;
  nips: ReadonlySet<string>;
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
    secondHead(known),
    superiorOf(lines, known),
  ];
  return (line) => rules.flatMap((rule) => rule(line));
};

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

const taken =
  (known: KnownPeople): LineRule =>
  (line) => {
    const key = staffNumberKey(line.cells.no_pegawai);
    return [
      ...(known.staffNumbers.has(key)
        ? [fault(line, 'no_pegawai', 'taken', 'a staff number that nobody in the agency has yet')]
        : known.usernames.has(key)
          ? [fault(line, 'no_pegawai', 'username-taken', 'a staff number that is not yet the user name of an account')]
          : []),
      ...(known.nips.has(line.cells.nip)
        ? [fault(line, 'nip', 'taken', 'a NIP that nobody in the agency has yet')]
        : []),
    ];
  };

const unitOf =
  ({ units, closedUnits }: KnownPeople): LineRule =>
  (line) => {
    const key = unitNameKey(line.cells.unit);
    if (closedUnits?.has(key))
      return [
        fault(
          line,
          'unit',
          'not-open',
          'a unit that is there from the first day of these positions on, without an end',
        ),
      ];
    return line.cells.unit === '' || units.has(key)
      ? []
      : [fault(line, 'unit', 'unknown', 'the name of a unit that is registered')];
  };

/** Who is in the agency already is told so, and may be the head that the unit has. */
const secondHead = ({ headedUnits, staffNumbers }: KnownPeople): LineRule => {
  const heads = new Map<string, number>();
  return (line) => {
    if (dutyWords[line.cells.tugas.toLowerCase()] !== 'head') return [];
    const unit = unitNameKey(line.cells.unit);
    const other = heads.get(unit);
    if (other === undefined) heads.set(unit, line.row);
    if (staffNumbers.has(staffNumberKey(line.cells.no_pegawai))) return [];
    if (headedUnits.has(unit)) return [fault(line, 'tugas', 'second-head', 'anggota; the unit has a kepala already')];
    return other === undefined
      ? []
      : [fault(line, 'tugas', 'second-head', `anggota; row ${other} is the kepala of this unit`)];
  };
};

const superiorOf = (lines: readonly PeopleLine[], { staffNumbers }: KnownPeople): LineRule => {
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
    if (!superiors.has(superior) && !staffNumbers.has(superior))
      return [fault(line, 'atasan_no_pegawai', 'unknown', 'a staff number of this file or of the agency')];
    return inCycle.has(own)
      ? [fault(line, 'atasan_no_pegawai', 'cycle', 'somebody above; this line of superiors comes back to the person')]
      : [];
  };
};
