import type { DataSource } from 'typeorm';
import type { YearMonth } from '@kinerja/vocabulary';
import type { UnitMonthRow } from './unit-months.table';

export type UnitMonth = Omit<UnitMonthRow, 'month'> & Readonly<{ name: string }>;

/** Every unit of the agency, also one where nobody has reported. */
export const unitMonthsOf = (source: DataSource, month: YearMonth): Promise<readonly UnitMonth[]> =>
  source.query(
    `SELECT unit.unit_id AS "unitId", unit.name, coalesce(counts.reported, 0) AS reported,
            coalesce(counts.approved, 0) AS approved, coalesce(counts.returned, 0) AS returned,
            coalesce(counts.closed, 0) AS closed
       FROM reporting.units_v1 unit
       LEFT JOIN reporting.unit_months_v1 counts ON counts.unit_id = unit.unit_id AND counts.month = $1
      ORDER BY unit.name, unit.unit_id`,
    [month],
  );
