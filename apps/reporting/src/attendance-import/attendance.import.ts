import { employeesByNumber, placedBesides, workingDaysOf } from '@kinerja/directory';
import { importOf, readableCells } from '@kinerja/imports';
import { refusalOf } from '@kinerja/processes';
import type { ComposedRuntime } from '@kinerja/service-runtime';
import { attendanceCells, sheetRule, type ImportRow } from '@kinerja/reporting-domain';
import { endOfMonth, localDate, staffNumberKey, type YearMonth } from '@kinerja/vocabulary';
import { reportingAccess } from '../access';
import type { AttendanceHandler } from '../attendance/attendance.handler';
import { knownMonths } from '../attendance/attendance.queries';
import { AttendanceImportDto } from './attendance-import.dto';
import { attendanceSheet, attendanceWords } from './attendance-sheet';

type Needs = Readonly<{ attendance: AttendanceHandler }>;
type Asked = Readonly<{ month: YearMonth; reason: string | null }>;

/** Attendance of a month from a machine's sheet. */
export const attendanceImport = importOf({
  name: 'attendance-import',
  access: {
    write: reportingAccess.importAttendance,
    read: reportingAccess.readAttendanceImports,
    maps: reportingAccess.arrangeAttendanceColumns,
  },
  sheet: attendanceSheet,
  words: attendanceWords,
  body: AttendanceImportDto,
  optionsOf: ({ month, reason }: AttendanceImportDto): Asked => ({ month, reason: reason ?? null }),
  aboutOf: ({ month }) => month,
  rules: ({ dataSource, clock, parts: { attendance } }: ComposedRuntime<Needs>) => ({
    check: async (lines, { month, reason }) => {
      const employees = await employeesByNumber(dataSource, readableCells(lines, 'no_pegawai').map(staffNumberKey));
      const people = [...employees.values()];
      const known = await knownMonths(dataSource, people, month);
      const days = await workingDaysOf(dataSource, people, { from: localDate(`${month}-01`), to: endOfMonth(month) });
      const facts = { month, employees, known, hasReason: reason !== null };
      const rule = sheetRule({ ...facts, workingDaysOf: (employee) => days(employee).length });
      return (line) => {
        const { row, faults, warnings = [] } = rule(line);
        if (!row) return { faults };
        const figures = known.get(row.employee)?.figures;
        return { faults, warnings, sound: { row, ...(figures && { was: { ...row, figures } }) } };
      };
    },
    absent: (rows, { month }) => placedBesides(dataSource, month, rows.map(({ employee }) => employee)), // prettier-ignore
    cellsOf: ({ figures }: ImportRow) => attendanceCells(figures),
    writer: async ({ importId, by, options }) => {
      const about = { ...options, importId, by };
      return async ({ row }) =>
        refusalOf(
          await attendance.handle({ type: 'RecordAttendanceMonth', data: { ...row, ...about, now: clock.now() } }),
        );
    },
    undo: async ({ row: { employee, figures: written }, was }, { importId, by, reason, options: { month } }) => {
      const figures = { written, before: was?.figures ?? null };
      const about = {
        employee,
        month,
        reason: reason ?? 'Impor dibatalkan',
        importId,
        by,
        now: clock.now(),
      };
      return refusalOf(await attendance.handle({ type: 'RestoreAttendanceMonth', data: { ...about, ...figures } }));
    },
  }),
});
