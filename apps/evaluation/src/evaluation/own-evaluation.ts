import { standInsOf, type StandIn } from '@kinerja/directory';
import { employeeId, endOfMonth, localDateAt, yearMonth, type Zone } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import type { EvaluationRow } from './evaluations.table';

export type OwnEvaluation = EvaluationRow & Readonly<{ ratedFor?: StandIn }>;

/** With in whose stead it was rated (IDN-084); the superior of the month is the one of its end. */
export const withStandIn = async (source: DataSource, zone: Zone, row: EvaluationRow): Promise<OwnEvaluation> => {
  const days = { factOn: endOfMonth(yearMonth(row.month)), decidedOn: localDateAt(row.ratedAt, zone) };
  const decision = { about: employeeId(row.employeeId), by: employeeId(row.ratedBy), ...days };
  const [ratedFor] = await standInsOf(source, [decision]);
  return { ...row, ...(ratedFor && { ratedFor }) };
};
