import { unitsOf } from '@kinerja/directory';
import type { YearMonth } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { UnitMonthRow } from './unit-months.table';

export type UnitMonth = Omit<UnitMonthRow, 'month'> & Readonly<{ name: string }>;

/** Every unit of the agency by name, also one where nobody has reported. */
export const unitMonthsOf = async (source: DataSource, month: YearMonth): Promise<readonly UnitMonth[]> => {
  const [units, rows] = await Promise.all([unitsOf(source), source.getRepository(UnitMonthRow).findBy({ month })]);
  const counts = new Map(rows.map((row) => [row.unitId, row]));
  return units.map(({ unitId, name }) => {
    const { reported = 0, approved = 0, returned = 0, closed = 0 } = counts.get(unitId) ?? {};
    return { unitId, name, reported, approved, returned, closed };
  });
};
