import { ReadTable } from '@kinerja/database';
import { add, none, tableProjection } from '@kinerja/projections';
import type { SurveyEvent } from '@kinerja/surveys-domain';
import { Column, PrimaryColumn } from 'typeorm';

/**
 * Answers of a survey that stand in the log; while it is open they come in batches of ten or more. Apart from the surveys,
 * whose rows are locked while answers come in.
 */
@ReadTable('surveys.survey_counts', { version: 1 })
export class SurveyCountRow {
  @PrimaryColumn('uuid') surveyId!: string;
  @Column('integer') respondents!: number;
}

export const surveyCountProjection = tableProjection<SurveyEvent, SurveyCountRow>(SurveyCountRow, {
  SurveyCreated: () => none,
  SurveyOpened: () => none,
  AnswersRecorded: ({ data: { surveyId, answers } }) =>
    add<SurveyCountRow>({ surveyId }, { respondents: answers.length }),
  SurveyClosed: () => none,
  SurveyPublished: () => none,
});
