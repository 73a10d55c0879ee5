import { periodClosedV1, periodOpenedV1 } from '@kinerja/planning-contracts';
import { nullableInstantColumn, ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert, patch } from '@kinerja/projections';
import { type Instant, instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('monitoring.periods', { version: 1 })
export class PeriodRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('text') month!: string;
  @Column('date') closesOn!: string;
  @Column(nullableInstantColumn) closedAt!: Instant | null;
}

export const periodProjection = heardTable(
  PeriodRow,
  on(periodOpenedV1, ({ agency, data }) => insert({ agency, ...data, closedAt: null })),
  on(periodClosedV1, ({ agency, data: { month, closedAt } }) =>
    patch<PeriodRow>({ agency, month }, { closedAt: instant(closedAt) }),
  ),
);
