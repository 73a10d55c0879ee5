import type { EmployeeId, YearMonth } from '@kinerja/vocabulary';
import type { AttendanceFigures } from './attendance';

/** Columns of the attendance sheet: TL = terlambat (late), PSW = pulang sebelum waktunya (left early). */
export const countColumns = [
  'hari_kerja', 'hadir', 'tl1', 'tl2', 'tl3', 'tl4', 'psw1', 'psw2', 'psw3', 'psw4', 'alpa',
] as const; // prettier-ignore
export const sheetColumns = ['no_pegawai', ...countColumns] as const;
export type CountColumn = (typeof countColumns)[number];
export type SheetColumn = (typeof sheetColumns)[number];

/** `line` counts from 1, the header. */
export type SheetRecord = Readonly<{ line: number; cells: Readonly<Record<string, string>> }>;

/** One thing wrong in one cell, in words a clerk can act on. */
export type SheetFault = Readonly<{ row: number; column: string; value: string; problem: string; expected: string }>;

/** What a person's month holds already. */
export type KnownMonth = Readonly<{ figures: AttendanceFigures; isClosed: boolean }>;

/** What the rows are judged by. `employees` by staff number; `known` by employee. */
export type SheetFacts = Readonly<{
  month: YearMonth;
  employees: ReadonlyMap<string, EmployeeId>;
  known: ReadonlyMap<EmployeeId, KnownMonth>;
  hasReason: boolean;
}>;
