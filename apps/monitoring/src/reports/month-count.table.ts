import { monthCountedV1 } from '@kinerja/reporting-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { add } from '@kinerja/projections';
import { Column, PrimaryColumn } from 'typeorm';

/** A unit's closed months of daily reports, added up person by person without knowing whose. */
@ReadTable('monitoring.month_counts', { version: 1 })
export class MonthCountRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('uuid') unitId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('integer') people!: number;
  @Column('integer') reports!: number;
  @Column('integer') approvedMinutes!: number;
}

export const monthCountProjection = heardTable(
  MonthCountRow,
  on(monthCountedV1, ({ agency, data: { unitId, month, reports, approvedMinutes } }) =>
    add<MonthCountRow>({ agency, unitId, month }, { people: 1, reports, approvedMinutes }),
  ),
);
