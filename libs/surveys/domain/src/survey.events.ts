import type { Event } from '@kinerja/kernel';
import type { Instant, LocalDate, SurveyElement, UnitId } from '@kinerja/vocabulary';
import type { AnswerSheet } from './answers.rules';
import type { ServiceId, SurveyId } from './ids';
import type { Mutu } from './mutu.rules';

export type SurveyCreated = Event<
  'SurveyCreated',
  {
    surveyId: SurveyId;
    serviceId: ServiceId;
    unitId: UnitId;
    title: string;
    /** Period of the visits that are asked about, both days included. */
    from: LocalDate;
    to: LocalDate;
    /** The word in the public address `/s/<code>`. */
    code: string;
    /** Fewest respondents a result may be published of; the policy of the day the survey was made. */
    minimumRespondents: number;
    at: Instant;
  }
>;
export type SurveyOpened = Event<'SurveyOpened', { surveyId: SurveyId; at: Instant }>;
/** A mixed batch: sheets in sorted order, with the day and nothing finer, so that no line leads back to a visit. */
export type AnswersRecorded = Event<
  'AnswersRecorded',
  { surveyId: SurveyId; batchId: string; on: LocalDate; answers: readonly AnswerSheet[] }
>;
export type SurveyClosed = Event<'SurveyClosed', { surveyId: SurveyId; at: Instant }>;
export type SurveyPublished = Event<
  'SurveyPublished',
  {
    surveyId: SurveyId;
    serviceId: ServiceId;
    unitId: UnitId;
    title: string;
    from: LocalDate;
    to: LocalDate;
    respondents: number;
    /** 25.00-100.00, two decimals. */
    ikm: string;
    mutu: Mutu;
    /** 1.000-4.000, three decimals. */
    nrr: Readonly<Record<SurveyElement, string>>;
    /** All nine, weakest first: where the follow-up begins. */
    weakestFirst: readonly SurveyElement[];
    /** How the index came about, in words. */
    steps: readonly string[];
    at: Instant;
  }
>;
export type SurveyEvent = SurveyCreated | SurveyOpened | AnswersRecorded | SurveyClosed | SurveyPublished;
