import { canonicalJson } from '@kinerja/kernel';
import { daysIn, staffNumberKey } from '@kinerja/vocabulary';
import { timesOf, type AttendanceFigures } from './attendance';
import type { ImportRow } from './attendance-import.events';
import {
  countColumns,
  type CountColumn,
  type SheetColumn,
  type SheetFacts,
  type SheetFault,
  type SheetRecord,
} from './attendance-sheet';

type Counts = Readonly<Record<CountColumn, number>>;

/** Of the cell's text, with a fault. */
const LONGEST_TOLD = 60;

const cellOf = ({ cells }: SheetRecord, column: SheetColumn): string => cells[column];

const faultAt = (record: SheetRecord, column: SheetColumn, problem: string, expected: string): SheetFault => ({
  row: record.row,
  column,
  value: cellOf(record, column).slice(0, LONGEST_TOLD),
  problem,
  expected,
});

const numberFaults = (record: SheetRecord): readonly SheetFault[] =>
  countColumns
    .filter((column) => !/^\d{1,3}$/.test(cellOf(record, column)))
    .map((column) => faultAt(record, column, 'not a number', 'a whole number from 0 to 999'));

const countsOf = (record: SheetRecord): Counts =>
  Object.fromEntries(countColumns.map((column) => [column, Number(cellOf(record, column))])) as Counts;

const figuresOf = (counts: Counts): AttendanceFigures => ({
  workdays: counts.hari_kerja,
  presentDays: counts.hadir,
  absentDays: counts.alpa,
  late: { upTo30: counts.tl1, upTo60: counts.tl2, upTo90: counts.tl3, over90: counts.tl4 },
  leftEarly: { upTo30: counts.psw1, upTo60: counts.psw2, upTo90: counts.psw3, over90: counts.psw4 },
});

/** Rule REP-010: a month has so many days, a day is attended or missed once, one is late or leaves early once a day. */
const figureFaults = (record: SheetRecord, figures: AttendanceFigures, days: number): readonly SheetFault[] => {
  const { workdays, presentDays, absentDays, late, leftEarly } = figures;
  const atMost = (column: SheetColumn, count: number, limit: number, problem: string): SheetFault[] =>
    count > limit ? [faultAt(record, column, problem, `at most ${limit}`)] : [];
  return [
    ...atMost('hari_kerja', workdays, days, 'more workdays than the month has days'),
    ...atMost('hadir', presentDays, workdays, 'present on more days than there were workdays'),
    ...atMost('alpa', absentDays, workdays, 'absent on more days than there were workdays'),
    ...atMost('alpa', absentDays, Math.max(0, workdays - presentDays), 'present and absent on more days than workdays'),
    ...atMost('tl1', timesOf(late), workdays, 'late (tl1 to tl4) more often than there were workdays'),
    ...atMost('psw1', timesOf(leftEarly), workdays, 'left early (psw1 to psw4) more often than there were workdays'),
  ];
};

/** Rule REP-009, told before anything is written. */
const replacementFaults = (record: SheetRecord, row: ImportRow, facts: SheetFacts): readonly SheetFault[] => {
  const known = facts.known.get(row.employee);
  if (!known || canonicalJson(known.figures) === canonicalJson(row.figures)) return [];
  if (known.isClosed)
    return [faultAt(record, 'no_pegawai', 'the month is closed with other figures', 'the figures it was closed with')];
  return facts.hasReason
    ? []
    : [faultAt(record, 'no_pegawai', 'replaces figures that were imported before', 'a reason for the import')];
};

/** `row` where there is no fault. */
export type CheckedRecord = Readonly<{ row?: ImportRow; faults: readonly SheetFault[] }>;

const checkRecord = (record: SheetRecord, facts: SheetFacts): CheckedRecord => {
  const employee = facts.employees.get(staffNumberKey(cellOf(record, 'no_pegawai')));
  const unknown = employee
    ? []
    : [faultAt(record, 'no_pegawai', 'unknown staff number', 'a staff number of this agency')];
  const notNumbers = numberFaults(record);
  if (notNumbers.length > 0) return { faults: [...unknown, ...notNumbers] };
  const figures = figuresOf(countsOf(record));
  const wrong = figureFaults(record, figures, daysIn(facts.month));
  if (!employee) return { faults: [...unknown, ...wrong] };
  const row = { employee, figures };
  return { row, faults: [...wrong, ...replacementFaults(record, row, facts)] };
};

const repetition = (): ((record: SheetRecord) => readonly SheetFault[]) => {
  const firstRow = new Map<string, number>();
  return (record) => {
    const number = staffNumberKey(cellOf(record, 'no_pegawai'));
    const row = firstRow.get(number);
    firstRow.set(number, row ?? record.row);
    if (number === '' || row === undefined) return [];
    return [faultAt(record, 'no_pegawai', `stands in row ${row} already`, 'each person once')];
  };
};

/** Rules REP-009 and REP-010. The answer is asked about each record once, in the order of the sheet. */
export const sheetRule = (facts: SheetFacts): ((record: SheetRecord) => CheckedRecord) => {
  const repeated = repetition();
  return (record) => {
    const { row, faults: own } = checkRecord(record, facts);
    const faults = [...own, ...repeated(record)];
    return row && faults.length === 0 ? { row, faults } : { faults };
  };
};
