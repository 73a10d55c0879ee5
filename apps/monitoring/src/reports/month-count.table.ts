import { monthCountedV1 } from '@kinerja/contracts';
import { heardTable, on } from '@kinerja/messaging';
import { add } from '@kinerja/projections';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A unit's closed months of daily reports, added up person by person without knowing whose. */
@Entity({ name: 'month_counts_v1', schema: 'monitoring' })
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
