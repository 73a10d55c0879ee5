import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Answers of a survey that stand in the log; while it is open they come in batches of ten or more. */
@Entity({ name: 'survey_counts_v1', schema: 'surveys' })
export class SurveyCountRow {
  @PrimaryColumn('uuid') surveyId!: string;
  @Column('integer') respondents!: number;
}
