import { checkSheet, headerFaults, type ImportRow, type SheetFault } from '@kinerja/reporting-domain';
import type { YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { knownMonths } from '../attendance/attendance.queries';
import { employeesByNumber } from '../people/people.queries';
import { readSheet } from './attendance-csv';

export type CheckedSheet = Readonly<{ rows: readonly ImportRow[]; faults: readonly SheetFault[] }>;

/** More people than any city's agency has; a longer sheet is somebody else's. */
const MOST_ROWS = 10_000;

const tooLong = (rows: number): SheetFault => ({
  row: MOST_ROWS + 2,
  column: '',
  value: String(rows),
  problem: 'too many rows',
  expected: `at most ${MOST_ROWS} rows`,
});

/** Reads the sheet and holds every cell against the rules and against what is known of the people in it. */
export const checkedSheet = async (
  source: DataSource,
  { csv, month, reason }: Readonly<{ csv: string; month: YearMonth; reason: string | null }>,
): Promise<CheckedSheet> => {
  const sheet = readSheet(csv);
  if (sheet.header.length === 0) return { rows: [], faults: sheet.faults };
  const unreadable = [...headerFaults(sheet.header), ...sheet.faults];
  if (unreadable.length > 0) return { rows: [], faults: unreadable };
  if (sheet.records.length > MOST_ROWS) return { rows: [], faults: [tooLong(sheet.records.length)] };
  const employees = await employeesByNumber(
    source,
    sheet.records.map(({ cells }) => cells['no_pegawai'] ?? ''),
  );
  const known = await knownMonths(source, [...employees.values()], month);
  return checkSheet(sheet.records, { month, employees, known, hasReason: reason !== null });
};
