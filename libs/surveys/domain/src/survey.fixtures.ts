import { instant, localDate, unitId } from '@kinerja/vocabulary';
import { answerSheet } from './answers.rules';
import { serviceId, surveyId } from './ids';
import type { RegisterService } from './service.commands';
import type { ServiceRegistered } from './service.events';
import type { CloseSurvey, CreateSurvey, OpenSurvey, PublishSurvey, RecordAnswers } from './survey.commands';
import type { AnswersRecorded, SurveyClosed, SurveyCreated, SurveyOpened } from './survey.events';

export const now = instant('2026-10-31T02:00:00Z');
export const today = localDate('2026-10-31');
const survey = surveyId('018f3c7e-0000-7000-8000-000000000001');
export const service = serviceId('018f3c7e-0000-7000-8000-000000000002');
export const unit = unitId('018f3c7e-0000-7000-8000-000000000003');
const about = {
  surveyId: survey,
  title: 'SKM Oktober',
  from: localDate('2026-10-01'),
  to: today,
  code: 'k7m2p9qa',
  minimumRespondents: 5,
};

export const registerService = (change: Partial<RegisterService['data']> = {}): RegisterService => ({
  type: 'RegisterService',
  data: { serviceId: service, unitId: unit, name: ' Izin usaha ', unitIs: 'known', now, ...change },
});
export const serviceRegistered = (): ServiceRegistered => ({
  type: 'ServiceRegistered',
  data: { serviceId: service, unitId: unit, name: 'Izin usaha', at: now },
});

export const createSurvey = (change: Partial<CreateSurvey['data']> = {}): CreateSurvey => ({
  type: 'CreateSurvey',
  data: { ...about, service: { serviceId: service, unitId: unit }, now, ...change },
});
/** As the controller asks when it does not know the service. */
export const createSurveyOfNothing: CreateSurvey = { type: 'CreateSurvey', data: { ...about, now } };
export const created = (): SurveyCreated => ({
  type: 'SurveyCreated',
  data: { ...about, serviceId: service, unitId: unit, at: now },
});
export const openSurvey: OpenSurvey = { type: 'OpenSurvey', data: { surveyId: survey, now } };
export const opened = (): SurveyOpened => ({ type: 'SurveyOpened', data: { surveyId: survey, at: now } });
export const recordAnswers = (...answers: string[]): RecordAnswers => ({
  type: 'RecordAnswers',
  data: { surveyId: survey, batchId: 'batch-1', on: today, answers },
});
export const answered = (...answers: string[]): AnswersRecorded => ({
  type: 'AnswersRecorded',
  data: { surveyId: survey, batchId: 'batch-1', on: today, answers: answers.map(answerSheet) },
});
export const closeSurvey: CloseSurvey = { type: 'CloseSurvey', data: { surveyId: survey, now } };
export const closed = (): SurveyClosed => ({ type: 'SurveyClosed', data: { surveyId: survey, at: now } });
export const publishSurvey = (intake: 'settled' | 'waiting' = 'settled'): PublishSurvey => ({
  type: 'PublishSurvey',
  data: { surveyId: survey, intake, now },
});
