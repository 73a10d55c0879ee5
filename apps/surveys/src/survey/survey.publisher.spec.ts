import { instant, localDate, unitId } from '@kinerja/vocabulary';
import { answerSheet, perElement, serviceId, surveyId, type SurveyPublished } from '@kinerja/surveys-domain';
import { announceService } from '../service/service.publisher';
import { announceSurvey } from './survey.publisher';

const id = surveyId('018f3c7e-0000-4000-8000-000000000001');
const service = serviceId('018f3c7e-0000-4000-8000-000000000002');
const unit = unitId('018f3c7e-0000-4000-8000-000000000003');
const at = instant('2026-11-02T00:00:00Z');
const published: SurveyPublished = {
  type: 'SurveyPublished',
  data: {
    surveyId: id,
    serviceId: service,
    unitId: unit,
    title: 'SKM',
    from: localDate('2026-10-01'),
    to: localDate('2026-10-31'),
    respondents: 30,
    ikm: '82.22',
    mutu: 'B',
    nrr: perElement(() => '3.289'),
    weakestFirst: ['waktu'],
    steps: ['…'],
    at,
  },
};

it('says a published result under its service, federated, without the steps', () => {
  const [said, ...others] = announceSurvey(published);
  expect(others).toEqual([]);
  expect(said).toMatchObject({ key: service, contract: { type: 'surveys.survey-published', federated: true } });
  expect(Object.keys(said?.data ?? {}).sort()).toEqual(
    [
      'from',
      'ikm',
      'mutu',
      'nrr',
      'publishedAt',
      'respondents',
      'serviceId',
      'surveyId',
      'title',
      'to',
      'unitId',
    ].sort(),
  );
});

it('says nothing of answers, nor of the steps before the result', () =>
  expect(
    announceSurvey({
      type: 'AnswersRecorded',
      data: { surveyId: id, batchId: 'b', on: localDate('2026-10-31'), answers: [answerSheet('333433433')] },
    }),
  ).toEqual([]));

it('says a registered service under its own key', () =>
  expect(
    announceService({ type: 'ServiceRegistered', data: { serviceId: service, unitId: unit, name: 'Izin', at } }),
  ).toMatchObject([{ key: service, data: { serviceId: service, unitId: unit, name: 'Izin' } }]));
