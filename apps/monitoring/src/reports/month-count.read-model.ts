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
