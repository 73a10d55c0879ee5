import type { Command } from '@kinerja/kernel';
import type { Instant, LocalDate, UnitId } from '@kinerja/vocabulary';
import type { ServiceId, SurveyId } from './ids';

export type CreateSurvey = Command<
  'CreateSurvey',
  {
    surveyId: SurveyId;
    /** The service asked about, as this agency knows it; absent where it knows none of that id. */
    service?: Readonly<{ serviceId: ServiceId; unitId: UnitId }>;
    title: string;
    from: LocalDate;
    to: LocalDate;
    code: string;
    minimumRespondents: number;
    now: Instant;
  }
>;
export type OpenSurvey = Command<'OpenSurvey', { surveyId: SurveyId; now: Instant }>;
/** `answers` are checked here: they come from outside. */
export type RecordAnswers = Command<
  'RecordAnswers',
  { surveyId: SurveyId; batchId: string; on: LocalDate; answers: readonly string[] }
>;
export type CloseSurvey = Command<'CloseSurvey', { surveyId: SurveyId; now: Instant }>;
/** `intake`: whether any answer of the survey still waits outside the log, or may still arrive there. */
export type PublishSurvey = Command<
  'PublishSurvey',
  { surveyId: SurveyId; intake: 'settled' | 'waiting'; now: Instant }
>;
export type SurveyCommand = CreateSurvey | OpenSurvey | RecordAnswers | CloseSurvey | PublishSurvey;
