import type { SurveyStatus } from '@kinerja/surveys-domain';
import { instantColumn, ReadTable } from '@kinerja/database';
import type { Instant } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** One row per survey; `status` is also the gate that lets answers in. */
@ReadTable('surveys.surveys', { version: 1, indexes: [{ unique: ['code'] }] })
export class SurveyRow {
  @PrimaryColumn('uuid') surveyId!: string;
  @Column('uuid') serviceId!: string;
  @Column('uuid') unitId!: string;
  @Column('text') title!: string;
  @Column('date') fromDay!: string;
  @Column('date') toDay!: string;
  @Column('text') code!: string;
  @Column('integer') minimumRespondents!: number;
  @Column('text') status!: Exclude<SurveyStatus, 'absent'>;
  @Column(instantColumn) createdAt!: Instant;
}
