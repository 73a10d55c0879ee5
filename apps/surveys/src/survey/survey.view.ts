import type { Mutu } from '@kinerja/surveys-domain';
import type { Instant, SurveyElement } from '@kinerja/vocabulary';
import type { SurveyResultRow } from './survey-result.read-model';
import type { SurveyRow } from './survey.read-model';

/** A survey as officers and pages see it; the result fields are null until it is published. */
export type SurveyView = Readonly<{
  surveyId: string;
  serviceId: string;
  serviceName: string;
  unitId: string;
  title: string;
  from: string;
  to: string;
  code: string;
  status: SurveyRow['status'];
  minimumRespondents: number;
  respondents: number;
  ikm: string | null;
  mutu: Mutu | null;
  nrr: Readonly<Record<SurveyElement, string>> | null;
  weakestFirst: readonly SurveyElement[] | null;
  steps: readonly string[] | null;
  publishedAt: Instant | null;
}>;

/** What is known of a survey, each from its own table. */
export type SurveyParts = Readonly<{
  survey: SurveyRow;
  serviceName: string | undefined;
  respondents: number | undefined;
  result: SurveyResultRow | undefined;
}>;

export const surveyView = ({ survey, serviceName, respondents, result }: SurveyParts): SurveyView => ({
  surveyId: survey.surveyId,
  serviceId: survey.serviceId,
  serviceName: serviceName ?? '',
  unitId: survey.unitId,
  title: survey.title,
  from: survey.fromDay,
  to: survey.toDay,
  code: survey.code,
  status: survey.status,
  minimumRespondents: survey.minimumRespondents,
  respondents: respondents ?? 0,
  ...publicPart(result),
});

const noResult = { ikm: null, mutu: null, nrr: null, weakestFirst: null, steps: null, publishedAt: null } as const;

const publicPart = (result: SurveyResultRow | undefined) => {
  if (!result) return noResult;
  const { ikm, mutu, nrr, weakestFirst, steps, publishedAt } = result;
  return { ikm, mutu, nrr, weakestFirst, steps, publishedAt };
};
