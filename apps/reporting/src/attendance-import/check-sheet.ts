import { employeesByNumber } from '@kinerja/directory';
import {
  asNumber,
  firstFaults,
  judgeLines,
  readableCells,
  readSheet,
  type Judgement,
  type SheetColumns,
} from '@kinerja/imports';
import { sheetColumns, sheetRule, type ImportRow, type SheetColumn } from '@kinerja/reporting-domain';
import { staffNumberKey, type YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { knownMonths } from '../attendance/attendance.queries';

/** The sheet of an attendance machine: a staff number and counts. */
const attendanceSheet = Object.fromEntries(
  sheetColumns.map((column) => [column, asNumber]),
) as SheetColumns<SheetColumn>;

/** `records`: what the sound rows say. */
export type CheckedSheet = Judgement & Readonly<{ rows: number; records: readonly ImportRow[] }>;

/**
 * Reads the sheet and holds every cell against the rules and against what is known of the people in it.
 * @throws ProblemException 413 for a sheet beyond `importLimits`.
 */
export const checkedSheet = async (
  source: DataSource,
  { csv, month, reason }: Readonly<{ csv: string; month: YearMonth; reason: string | null }>,
): Promise<CheckedSheet> => {
  const read = await readSheet(csv, attendanceSheet);
  if (!read.ok) return { rows: 0, records: [], ...firstFaults(read.reason) };
  const lines = read.value;
  const employees = await employeesByNumber(source, readableCells(lines, 'no_pegawai').map(staffNumberKey));
  const known = await knownMonths(source, [...employees.values()], month);
  const rule = sheetRule({ month, employees, known, hasReason: reason !== null });
  const records: ImportRow[] = [];
  const judgement = await judgeLines(lines, (line) => {
    const { row, faults } = rule(line);
    if (row) records.push(row);
    return faults;
  });
  return { rows: lines.length, records, ...judgement };
};
