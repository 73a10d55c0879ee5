import { Any, type DataSource } from 'typeorm';
import type { KnownMonth } from '@kinerja/reporting-domain';
import type { EmployeeId, YearMonth } from '@kinerja/vocabulary';
import { AttendanceRow } from './attendance.table';

export const attendanceOf = (
  source: DataSource,
  employee: EmployeeId,
  month: YearMonth,
): Promise<AttendanceRow | null> => source.getRepository(AttendanceRow).findOneBy({ employeeId: employee, month });

/** What is recorded for these people already. */
export const knownMonths = async (
  source: DataSource,
  employees: readonly EmployeeId[],
  month: YearMonth,
): Promise<ReadonlyMap<EmployeeId, KnownMonth>> => {
  const rows = await source.getRepository(AttendanceRow).findBy({ employeeId: Any([...employees]), month });
  return new Map(
    rows.map(({ employeeId, figures, status }) => [employeeId, { figures, isClosed: status === 'closed' }]),
  );
};
