import { instantColumn, ReadTable } from '@kinerja/database';
import type { Instant, OrganisationPredikat } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** Capaian kinerja organisasi per unit and month. */
@ReadTable('evaluation.achievements', { version: 1 })
export class AchievementRow {
  @PrimaryColumn('uuid') unitId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('text') predikat!: OrganisationPredikat;
  @Column('text') reason!: string;
  @Column('uuid') setBy!: string;
  @Column(instantColumn) setAt!: Instant;
  @Column('boolean') isLocked!: boolean;
}
