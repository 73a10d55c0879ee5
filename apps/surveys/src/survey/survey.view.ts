import {
  Count,
  Day,
  Decimal,
  Moment,
  oneOf,
  orNull,
  pageOf,
  perWord,
  Uuid,
  versioned,
  view,
  type ViewOf,
} from '@kinerja/openapi';
import { surveyElements } from '@kinerja/vocabulary';
import { Type } from 'typebox';
import type { SurveyResultRow } from './survey-result.table';
import type { SurveyRow } from './survey.table';

/** A survey as officers and pages see it; the result fields are null until it is published. */
export const surveyAnswer = view('Survey', {
  surveyId: Uuid,
  serviceId: Uuid,
  serviceName: Type.String(),
  unitId: Uuid,
  title: Type.String(),
  from: Day,
  to: Day,
  code: Type.String(),
  status: oneOf(['draft', 'open', 'closed', 'published']),
  minimumRespondents: Count,
  respondents: Count,
  /** 25.00-100.00. */
  ikm: orNull(Decimal),
  mutu: orNull(oneOf(['A', 'B', 'C', 'D'])),
  /** 1.000-4.000 each. */
  nrr: orNull(perWord(surveyElements, Decimal)),
  weakestFirst: orNull(Type.Array(oneOf(surveyElements))),
  steps: orNull(Type.Array(Type.String())),
  publishedAt: orNull(Moment),
});
export type SurveyView = ViewOf<typeof surveyAnswer>;
export const surveyPage = pageOf(surveyAnswer);

export const surveyCreated = versioned('SurveyCreated', { surveyId: Uuid, code: Type.String() });
export const surveyDone = versioned('SurveyDone', {});

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
