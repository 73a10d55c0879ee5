import type { DataSource } from 'typeorm';
import type { EmployeeId } from '@kinerja/vocabulary';
import { ApprovedIndicatorRow } from './approved-indicators.table';

/** Of every plan the person has for the year. */
export const indicatorsOf = (
  source: DataSource,
  employee: EmployeeId,
  year: number,
): Promise<readonly ApprovedIndicatorRow[]> =>
  source.getRepository(ApprovedIndicatorRow).find({
    where: { employeeId: employee, year },
    order: { text: 'ASC', indicatorId: 'ASC' },
  });
