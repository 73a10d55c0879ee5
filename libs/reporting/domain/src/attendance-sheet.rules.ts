import { canonicalJson } from '@kinerja/kernel';
import { daysIn, staffNumberKey, type EmployeeId } from '@kinerja/vocabulary';
import { timesOf, type AttendanceFigures } from './attendance';
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

/** Undefined while one of them could not be read: a fault that was told already. */
const countsOf = ({ values }: SheetRecord): Counts | undefined =>
  countColumns.every((column) => values[column] !== undefined) ? (values as Counts) : undefined;

const figuresOf = (counts: Counts): AttendanceFigures => ({
  workdays: counts.hari_kerja,
  presentDays: counts.hadir,
  absentDays: counts.alpa,
  late: { upTo30: counts.tl1, upTo60: counts.tl2, upTo90: counts.tl3, over90: counts.tl4 },
  leftEarly: { upTo30: counts.psw1, upTo60: counts.psw2, upTo90: counts.psw3, over90: counts.psw4 },
});

/** Figures in the words of the sheet. */
export const attendanceCells = ({ workdays, presentDays, absentDays, late, leftEarly }: AttendanceFigures) => {
  const counts: Counts = {
    ...{ hari_kerja: workdays, hadir: presentDays, alpa: absentDays },
    ...{ tl1: late.upTo30, tl2: late.upTo60, tl3: late.upTo90, tl4: late.over90 },
    ...{ psw1: leftEarly.upTo30, psw2: leftEarly.upTo60, psw3: leftEarly.upTo90, psw4: leftEarly.over90 },
  };
  return Object.fromEntries(Object.entries(counts).map(([column, count]) => [column, String(count)]));
};

/** Rule REP-010: a month has so many days, a day is attended or missed once, one is late or leaves early once a day. */
const figureFaults = (record: SheetRecord, figures: AttendanceFigures, days: number): readonly SheetFault[] => {
  const { workdays, presentDays, absentDays, late, leftEarly } = figures;
  const atMost = (column: SheetColumn, count: number, limit: number, problem: string): SheetFault[] =>
    count > limit ? [faultAt(record, column, problem, `at most ${limit}`)] : [];
  return [
    ...atMost('hari_kerja', workdays, days, 'too-many-workdays'),
    ...atMost('hadir', presentDays, workdays, 'present-too-often'),
    ...atMost('alpa', absentDays, workdays, 'absent-too-often'),
    ...atMost('alpa', absentDays, Math.max(0, workdays - presentDays), 'present-and-absent'),
    ...atMost('tl1', timesOf(late), workdays, 'late-too-often'),
    ...atMost('psw1', timesOf(leftEarly), workdays, 'left-early-too-often'),
  ];
};

/** One sound row of the sheet. */
export type ImportRow = Readonly<{ employee: EmployeeId; figures: AttendanceFigures }>;

/** Rule REP-009, told before anything is written. */
const replacementFaults = (record: SheetRecord, row: ImportRow, facts: SheetFacts): readonly SheetFault[] => {
  const known = facts.known.get(row.employee);
  if (!known || canonicalJson(known.figures) === canonicalJson(row.figures)) return [];
  if (known.isClosed) return [faultAt(record, 'no_pegawai', 'month-closed', 'the figures it was closed with')];
  return facts.hasReason ? [] : [faultAt(record, 'no_pegawai', 'reason-missing', 'a reason for the import')];
};

/** `row` where there is no fault. `warnings`: what is unusual and hinders nothing. */
export type CheckedRecord = Readonly<{
  row?: ImportRow;
  faults: readonly SheetFault[];
  warnings?: readonly SheetWarning[];
}>;
export type SheetWarning = 'above-working-days';

/**
 * Rule REP-012: more workdays than the month has for the person is a warning and no fault, for weeks of six days are not known here; more
 * than the month has days is a fault (REP-010).
 */
const warningsOf = ({ employee, figures }: ImportRow, { workingDaysOf }: SheetFacts): readonly SheetWarning[] =>
  figures.workdays > workingDaysOf(employee) ? ['above-working-days'] : [];

const checkRecord = (record: SheetRecord, facts: SheetFacts): CheckedRecord => {
  const employee = facts.employees.get(staffNumberKey(cellOf(record, 'no_pegawai')));
  const unknown = employee ? [] : [faultAt(record, 'no_pegawai', 'unknown', 'a staff number of this agency')];
  const counts = countsOf(record);
  if (!counts) return { faults: unknown };
  const figures = figuresOf(counts);
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
    return [faultAt(record, 'no_pegawai', 'repeated', `each person once; row ${row} has this one too`)];
  };
};

/** Rules REP-009 and REP-010. The answer is asked about each record once, in the order of the sheet. */
export const sheetRule = (facts: SheetFacts): ((record: SheetRecord) => CheckedRecord) => {
  const repeated = repetition();
  return (record) => {
    const { row, faults: own } = checkRecord(record, facts);
    const faults = [...own, ...repeated(record)];
    if (!row || faults.length > 0) return { faults };
    const warnings = warningsOf(row, facts);
    return { row, faults, ...(warnings.length > 0 && { warnings }) };
  };
};
