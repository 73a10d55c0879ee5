import type { EmployeeId, YearMonth } from '@kinerja/vocabulary';
import type { AttendanceFigures } from './attendance';

/** Columns of the attendance sheet: TL = terlambat (late), PSW = pulang sebelum waktunya (left early). */
export const countColumns = [
  'hari_kerja', 'hadir', 'tl1', 'tl2', 'tl3', 'tl4', 'psw1', 'psw2', 'psw3', 'psw4', 'alpa',
] as const; // prettier-ignore
export type CountColumn = (typeof countColumns)[number];
export type SheetColumn = 'no_pegawai' | CountColumn;

/** One line; `row` is its line number, 2 is the first below the header. `values`: the counts that could be read. */
export type SheetRecord = Readonly<{
  row: number;
  cells: Readonly<Record<SheetColumn, string>>;
  values: Readonly<Partial<Record<CountColumn, number>>>;
}>;

/** One thing wrong in one cell. */
export type SheetFault = Readonly<{
  row: number;
  column: SheetColumn;
  value: string;
  problem: string;
  expected: string;
}>;

/** What a person's month holds already. */
export type KnownMonth = Readonly<{ figures: AttendanceFigures; isClosed: boolean }>;

/** What the rows are judged by. `employees` by `staffNumberKey`; `known` by employee. */
export type SheetFacts = Readonly<{
  month: YearMonth;
  employees: ReadonlyMap<string, EmployeeId>;
  known: ReadonlyMap<EmployeeId, KnownMonth>;
  hasReason: boolean;
  /** Of the month, by the rotation that the person works by, else by the calendar. */
  workingDaysOf: (employee: EmployeeId) => number;
}>;
