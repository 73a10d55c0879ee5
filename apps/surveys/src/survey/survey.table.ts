import { instantColumn, ReadTable } from '@kinerja/database';
import { insert, none, patch, tableProjection } from '@kinerja/projections';
import type { SurveyCreated, SurveyEvent, SurveyStatus } from '@kinerja/surveys-domain';
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

const rowOf = ({ from, to, at, ...survey }: SurveyCreated['data']): SurveyRow => ({
  ...survey,
  fromDay: from,
  toDay: to,
  status: 'draft',
  createdAt: at,
});

export const surveyProjection = tableProjection<SurveyEvent, SurveyRow>(SurveyRow, {
  SurveyCreated: ({ data }) => insert(rowOf(data)),
  SurveyOpened: ({ data: { surveyId } }) => patch<SurveyRow>({ surveyId }, { status: 'open' }),
  AnswersRecorded: () => none,
  SurveyClosed: ({ data: { surveyId } }) => patch<SurveyRow>({ surveyId }, { status: 'closed' }),
  SurveyPublished: ({ data: { surveyId } }) => patch<SurveyRow>({ surveyId }, { status: 'published' }),
});
