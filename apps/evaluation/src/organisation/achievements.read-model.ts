import { instantColumn } from '@kinerja/database';
import type { Instant, OrganisationPredikat } from '@kinerja/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Capaian kinerja organisasi per unit and month. */
@Entity({ schema: 'evaluation', name: 'achievements_v1' })
export class AchievementRow {
  @PrimaryColumn('uuid') unitId!: string;
  @PrimaryColumn('text') month!: string;
  @Column('text') predikat!: OrganisationPredikat;
  @Column('text') reason!: string;
  @Column('uuid') setBy!: string;
  @Column(instantColumn) setAt!: Instant;
  @Column('boolean') isLocked!: boolean;
}
