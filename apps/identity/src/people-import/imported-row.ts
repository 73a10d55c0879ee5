import {
  cellFaults,
  hasLeft,
  movementFaults,
  movementOf,
  peopleFileRule,
  peopleWarningsOf,
  personRow,
  postCells,
  rowCells,
  startOf,
  withStaffNumbers,
  type KnownPeople,
  type KnownPost,
  type Movement,
  type PeopleColumn,
  type PersonRow,
} from '@kinerja/identity-domain';
import { staffNumberKey, type AssignmentId, type EmployeeId, type LocalDate } from '@kinerja/vocabulary';
import type { SheetFault, SheetLine } from '@kinerja/imports';
import { rowTax, type KnownTaxes, type RowTax } from './row-tax';

type Cells = Readonly<Partial<Record<PeopleColumn, string>>>;

/** A row of the people file and what it comes to. `startsOn`: where something begins; the others are of somebody known. */
export type ImportedRow = Readonly<{
  person: PersonRow;
  movement: Movement;
  cells: Cells;
  startsOn?: LocalDate;
  employeeId?: EmployeeId;
  /** The post that is held. */
  assignmentId?: AssignmentId;
  tax?: RowTax;
}>;

type Judged = Readonly<{
  faults: readonly SheetFault[];
  key?: string;
  called?: string;
  warnings?: readonly string[];
  sound?: Readonly<{ row: ImportedRow; was?: ImportedRow }>;
}>;

type Line = SheetLine<Record<PeopleColumn, never>>;

const soundRow = (line: Line, people: KnownPeople, taxes: KnownTaxes): Judged => {
  const person = personRow(line);
  const known = people.people.get(staffNumberKey(person.staffNumber));
  const isGone = hasLeft(line.cells.kedudukan);
  const movement = isGone ? 'none' : movementOf(person, known);
  const startsOn = startOf(line, people.startsOn);
  const { superiorStaffNumber: superior } = person;
  const isSuperiorNew = superior !== undefined && !people.people.has(staffNumberKey(superior));
  const about = { line, movement, isSuperiorNew, ...(known && { known }), ...(startsOn && { startsOn }) };
  const faults = movementFaults(about);
  if (faults.length > 0) return { faults };
  return {
    faults,
    key: person.staffNumber,
    called: person.name,
    warnings: peopleWarningsOf(line, person, known),
    sound: withTax(soundOf(about, person), isGone ? undefined : person.ptkp, taxes),
  };
};

type Sound = NonNullable<Judged['sound']>;
type About = Readonly<Omit<Parameters<typeof movementFaults>[0], 'line' | 'isSuperiorNew'>>;

/** Of somebody who is there; what changes nothing is held against itself. */
const formerOf = (row: ImportedRow, post: KnownPost | undefined): ImportedRow => {
  if (row.movement === 'none') return row;
  return { ...row, cells: { ...(post && postCells(post)), berlaku_sejak: post?.startsOn ?? '' } };
};

const soundOf = ({ movement, known, startsOn }: About, person: PersonRow): Sound => {
  const { post, employeeId } = known ?? {};
  const begins = movement === 'none' ? undefined : startsOn;
  const row: ImportedRow = {
    ...{ person, movement },
    cells: { ...rowCells(person, post), ...(begins && { berlaku_sejak: begins }) },
    ...(begins && { startsOn: begins }),
    ...(employeeId && { employeeId }),
    ...(post && { assignmentId: post.assignmentId }),
  };
  return movement === 'new' ? { row } : { row, was: formerOf(row, post) };
};

/** What is known is shown to nobody who did not ask for it (IDN-265), only that it is another. */
const OTHER = 'lain';

/** Beside the post, and also where nothing else changes. */
const withTax = (sound: Sound, ptkp: PersonRow['ptkp'], taxes: KnownTaxes): Sound => {
  const tax = ptkp && rowTax(ptkp, taxes, sound.row.employeeId);
  if (!tax) return sound;
  const said = (row: ImportedRow, status_ptkp: string): ImportedRow => ({
    ...row,
    cells: { ...row.cells, status_ptkp },
  });
  const { row, was } = sound;
  return { row: { ...said(row, tax.ptkp), tax }, ...(was && { was: said(was, tax.isKnown ? OTHER : '') }) };
};

/** Rules of the people file: what is asked about each line once, in the order of the file. */
export const peopleLineRule = (
  lines: readonly Line[],
  people: KnownPeople,
  taxes: KnownTaxes,
): ((line: Line) => Judged) => {
  const named = withStaffNumbers(lines, people.people);
  const byRow = new Map(named.map((line) => [line.row, line]));
  const ofFile = peopleFileRule(named, people);
  return ({ row, faults: unread }) => {
    const line = byRow.get(row);
    if (!line) throw new Error(`line ${String(row)} was not among those that were to be checked`);
    const found = ofFile(line);
    const faults = [...cellFaults(line), ...(hasLeft(line.cells.kedudukan) ? [] : found)];
    return faults.length > 0 || unread.length > 0 ? { faults } : soundRow(line, people, taxes);
  };
};
