import type { Brand } from '@kinerja/kernel';

export type ServiceId = Brand<string, 'ServiceId'>;
export type SurveyId = Brand<string, 'SurveyId'>;

export const serviceId = (uuid: string): ServiceId => uuid as ServiceId;
export const surveyId = (uuid: string): SurveyId => uuid as SurveyId;
