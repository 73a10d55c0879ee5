import type { EmployeeId } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { SuperiorResultsRow, type LinkableResult } from './superior-results.table';

/** The superior's results of a year, with what to show of them. */
export const superiorResultsOf = async (
  source: DataSource,
  superior: EmployeeId,
  year: number,
): Promise<readonly LinkableResult[]> => {
  const rows = await source.getRepository(SuperiorResultsRow).findBy({ employeeId: superior, year });
  return rows.flatMap(({ results }) => results);
};
