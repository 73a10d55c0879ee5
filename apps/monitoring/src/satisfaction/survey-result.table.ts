import { surveyPublishedV1 } from '@kinerja/surveys-contracts';
import { ReadTable } from '@kinerja/database';
import { heardTable, on } from '@kinerja/messaging';
import { insert } from '@kinerja/projections';
import type { SurveyElement } from '@kinerja/vocabulary';
import { Column, PrimaryColumn } from 'typeorm';

@ReadTable('monitoring.survey_results', {
  version: 1,
  indexes: [{ sql: 'USING btree (agency, service_id, to_day DESC)' }],
})
export class SurveyResultRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('uuid') surveyId!: string;
  @Column('uuid') serviceId!: string;
  @Column('uuid') unitId!: string;
  @Column('text') title!: string;
  @Column('date') fromDay!: string;
  @Column('date') toDay!: string;
  @Column('integer') respondents!: number;
  /** 25.00-100.00 as text. */
  @Column('numeric', { precision: 5, scale: 2 }) ikm!: string;
  @Column('text') mutu!: string;
  @Column('jsonb') nrr!: Readonly<Record<SurveyElement, string>>;
}

export const surveyResultProjection = heardTable(
  SurveyResultRow,
  on(surveyPublishedV1, ({ agency, data: { from, to, publishedAt: _publishedAt, ...result } }) =>
    insert({ agency, ...result, fromDay: from, toDay: to }),
  ),
);
