import { contract, Count, Day, Decimal, ElementMeans, federated, Moment, oneOf, Uuid } from '@kinerja/contracts';
import { Type, type Static } from 'typebox';

/** The result of a survey is public. Publisher: surveys. Consumers: planning; the centre. Key: service. */
export const surveyPublishedV1 = federated(
  contract('surveys.survey-published', 1, {
    surveyId: Uuid,
    serviceId: Uuid,
    unitId: Uuid,
    title: Type.String(),
    from: Day,
    to: Day,
    respondents: Count,
    /** 25.00-100.00, two decimals. */
    ikm: Decimal,
    mutu: oneOf(['A', 'B', 'C', 'D']),
    nrr: ElementMeans,
    publishedAt: Moment,
  }),
);
export type SurveyPublishedV1 = Static<typeof surveyPublishedV1.schema>;
