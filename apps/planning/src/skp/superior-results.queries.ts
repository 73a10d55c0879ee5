import { Any, type DataSource } from 'typeorm';
import type { SuperiorResult } from '@kinerja/planning-domain';
import type { EmployeeId } from '@kinerja/vocabulary';
import { SuperiorResultsRow, type LinkableResult } from './superior-results.table';

/** What a plan may link to: the results of the superior, of whatever year; none for the head of the agency. */
export const linkableResults = async (
  source: DataSource,
  superiors: readonly EmployeeId[],
): Promise<readonly SuperiorResult[]> => {
  const rows = await source.getRepository(SuperiorResultsRow).findBy({ employeeId: Any([...superiors]) });
  return rows.flatMap(({ results, year }) => results.map(({ resultId }) => ({ resultId, year })));
};

/** The superior's results of a year, with what to show of them. */
export const superiorResultsOf = async (
  source: DataSource,
  superior: EmployeeId,
  year: number,
): Promise<readonly LinkableResult[]> => {
  const rows = await source.getRepository(SuperiorResultsRow).findBy({ employeeId: superior, year });
  return rows.flatMap(({ results }) => results);
};
