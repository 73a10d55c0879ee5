import { instantColumn, ReadTable } from '@kinerja/database';
import type { OrganisationEvent } from '@kinerja/evaluation-domain';
import { insert, patch, tableProjection } from '@kinerja/projections';
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

export const achievements = tableProjection<OrganisationEvent, AchievementRow>(AchievementRow, {
  OrganisationAchievementSet: ({ data: { unitId, month, predikat, reason, by, at } }) =>
    insert({ unitId, month, predikat, reason, setBy: by, setAt: at, isLocked: false }),
  OrganisationAchievementLocked: ({ data: { unitId, month } }) => patch({ unitId, month }, { isLocked: true }),
});
