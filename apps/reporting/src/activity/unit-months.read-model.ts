import { ReadTable } from '@kinerja/database';
import type { UnitId, YearMonth } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** How many reports of a unit's month there are, and how many of them stand approved or returned now. */
@ReadTable('reporting.unit_months', { version: 1 })
export class UnitMonthRow {
  @PrimaryColumn('uuid') unitId!: UnitId;
  @PrimaryColumn('text') month!: YearMonth;
  @Column('integer') reported!: number;
  @Column('integer') approved!: number;
  @Column('integer') returned!: number;
  /** People whose month is final. */
  @Column('integer') closed!: number;
}
