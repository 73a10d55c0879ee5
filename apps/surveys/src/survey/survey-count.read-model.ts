import { ReadTable } from '@kinerja/database';
import { Column, PrimaryColumn } from 'typeorm';

/** Answers of a survey that stand in the log; while it is open they come in batches of ten or more. */
@ReadTable('surveys.survey_counts', { version: 1 })
export class SurveyCountRow {
  @PrimaryColumn('uuid') surveyId!: string;
  @Column('integer') respondents!: number;
}
