import { instantColumn } from '@kinerja/database';
import type { Instant, YearMonth } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OvertakenRow } from '@kinerja/reporting-domain';

/** An import of a month's attendance; finished when `finishedAt` stands. */
@Entity({ schema: 'reporting', name: 'attendance_imports_v1' })
export class AttendanceImportRow {
  @PrimaryColumn('uuid') importId!: string;
  @Column('text') month!: YearMonth;
  @Column('integer') rows!: number;
  @Column(instantColumn) startedAt!: Instant;
  @Column({ ...instantColumn, nullable: true }) finishedAt!: Instant | null;
  /** Rows that something else overtook between check and writing, with the reason. */
  @Column('jsonb') overtaken!: readonly OvertakenRow[];
}
