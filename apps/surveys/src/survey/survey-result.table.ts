import { instantColumn, ReadTable } from '@kinerja/database';
import { insert, none, tableProjection } from '@kinerja/projections';
import type { Mutu, SurveyEvent, SurveyPublished } from '@kinerja/surveys-domain';
import type { Instant, SurveyElement } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

/** What is public of a published survey; no answers, only means over all respondents. */
@ReadTable('surveys.survey_results', { version: 1, indexes: [{ sql: 'USING btree (service_id, to_day DESC)' }] })
export class SurveyResultRow {
  @PrimaryColumn('uuid') surveyId!: string;
  @Column('uuid') serviceId!: string;
  @Column('date') toDay!: string;
  @Column('integer') respondents!: number;
  /** 25.00-100.00 as text. */
  @Column('numeric', { precision: 5, scale: 2 }) ikm!: string;
  @Column('text') mutu!: Mutu;
  /** 1.000-4.000 as text. */
  @Column('jsonb') nrr!: Readonly<Record<SurveyElement, string>>;
  @Column('text', { array: true }) weakestFirst!: readonly SurveyElement[];
  @Column('text', { array: true }) steps!: readonly string[];
  @Column(instantColumn) publishedAt!: Instant;
}

const rowOf = ({ data }: SurveyPublished): SurveyResultRow => ({
  surveyId: data.surveyId,
  serviceId: data.serviceId,
  toDay: data.to,
  respondents: data.respondents,
  ikm: data.ikm,
  mutu: data.mutu,
  nrr: data.nrr,
  weakestFirst: data.weakestFirst,
  steps: data.steps,
  publishedAt: data.at,
});

export const surveyResultProjection = tableProjection<SurveyEvent, SurveyResultRow>(SurveyResultRow, {
  SurveyCreated: () => none,
  SurveyOpened: () => none,
  AnswersRecorded: () => none,
  SurveyClosed: () => none,
  SurveyPublished: (event) => insert(rowOf(event)),
});
