import { instantColumn, ReadTable } from '@kinerja/database';
import type { Instant, YearMonth } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';
import type { OvertakenRow } from '@kinerja/reporting-domain';

/** An import of a month's attendance; finished when `finishedAt` stands. */
@ReadTable('reporting.attendance_imports', { version: 1 })
export class AttendanceImportRow {
  @PrimaryColumn('uuid') importId!: string;
  @Column('text') month!: YearMonth;
  @Column('integer') rows!: number;
  @Column(instantColumn) startedAt!: Instant;
  @Column({ ...instantColumn, nullable: true }) finishedAt!: Instant | null;
  /** Rows that something else overtook between check and writing, with the reason. */
  @Column('jsonb') overtaken!: readonly OvertakenRow[];
}
