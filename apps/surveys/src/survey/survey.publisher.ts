import { announce, type Announcement } from '@kinerja/contracts';
import { surveyPublishedV1 } from '@kinerja/surveys-contracts';
import type { SurveyEvent, SurveyPublished } from '@kinerja/surveys-domain';

/** Only a published result leaves this service. */
export const announceSurvey = (event: SurveyEvent): readonly Announcement[] => {
  switch (event.type) {
    case 'SurveyPublished':
      return [announce(surveyPublishedV1, event.data.serviceId, resultOf(event))];
    case 'SurveyCreated':
    case 'SurveyOpened':
    case 'AnswersRecorded':
    case 'SurveyClosed':
      return [];
  }
};

const resultOf = ({ data }: SurveyPublished) => ({
  surveyId: data.surveyId,
  serviceId: data.serviceId,
  unitId: data.unitId,
  title: data.title,
  from: data.from,
  to: data.to,
  respondents: data.respondents,
  ikm: data.ikm,
  mutu: data.mutu,
  nrr: data.nrr,
  publishedAt: data.at,
});
