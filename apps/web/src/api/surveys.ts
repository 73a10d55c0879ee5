import type { SurveyElement } from '@kinerja/vocabulary';
import { addressOf, command } from './http';
import { ask, askAll } from './query';

export type SurveyStatus = 'draft' | 'open' | 'closed' | 'published';
export type Survey = Readonly<{
  surveyId: string;
  serviceId: string;
  code: string;
  title: string;
  from: string;
  to: string;
  status: SurveyStatus;
  respondents: number;
  /** 25.00-100.00 as text; null, as the two after it, until it is published. */
  ikm: string | null;
  mutu: 'A' | 'B' | 'C' | 'D' | null;
  /** 1.000-4.000 as text. */
  nrr: Readonly<Record<SurveyElement, string>> | null;
  minimumRespondents: number;
  serviceName: string;
}>;
export type SurveyStep = 'opening' | 'closing' | 'publication';

export const surveys = () => askAll<Survey>('surveys', 'surveys');
export const survey = (surveyId: string) => ask<Survey>('surveys', `surveys/${surveyId}`);
/** The form that citizens fill in, without a sign-in. */
export const formAddress = (code: string): string => addressOf(`s/${code}`);
export const resultAddress = (code: string): string => addressOf(`s/${code}/result`);

export const moveSurvey = (surveyId: string, step: SurveyStep, key: string) =>
  command('surveys', `surveys/${surveyId}/${step}`, { key });
