import { specFor } from '@kinerja/domain-testing';
import { localDate } from '@kinerja/vocabulary';
import { SMALLEST_GROUP, surveyDecider } from './survey.decider';
import {
  answered,
  closed,
  closeSurvey,
  created,
  createSurvey,
  createSurveyOfNothing,
  opened,
  openSurvey,
  publishSurvey,
  recordAnswers,
} from './survey.fixtures';

const { given } = specFor(surveyDecider);
const five = ['444444444', '333333333', '333233333', '343333333', '333433433'];
const finished = [created(), opened(), answered(...five), closed()] as const;
const wrongStatus = (status: 'absent' | 'draft' | 'open' | 'closed' | 'published') =>
  ({ code: 'survey.wrong-status', status }) as const;

describe('creating', () => {
  it('makes a draft about a known service', () => given().when(createSurvey()).then(created()));
  it('refuses the same survey again', () => given(created()).when(createSurvey()).thenRefused(wrongStatus('draft')));
  it('refuses a service this agency does not have (SKM-007)', () =>
    given().when(createSurveyOfNothing).thenRefused({ code: 'survey.unknown-service' }));
  it('refuses an empty title', () =>
    given()
      .when(createSurvey({ title: ' ' }))
      .thenRefused({ code: 'survey.title-missing' }));
  it('refuses a period that ends before it begins', () =>
    given()
      .when(createSurvey({ to: localDate('2026-09-30') }))
      .thenRefused({ code: 'survey.period-reversed', from: '2026-10-01', to: '2026-09-30' }));
  it('takes a period of one day', () => {
    const { data } = created();
    return given()
      .when(createSurvey({ to: data.from }))
      .then({ ...created(), data: { ...data, to: data.from } });
  });
  it('refuses to promise a result of fewer than five (SKM-010)', () =>
    given()
      .when(createSurvey({ minimumRespondents: 4 }))
      .thenRefused({ code: 'survey.minimum-too-small', minimum: 4, smallest: SMALLEST_GROUP }));
});

describe('opening and closing', () => {
  it('opens a draft', () => given(created()).when(openSurvey).then(opened()));
  it('opens nothing else', () => {
    given().when(openSurvey).thenRefused(wrongStatus('absent'));
    given(created(), opened()).when(openSurvey).thenRefused(wrongStatus('open'));
    given(...finished)
      .when(openSurvey)
      .thenRefused(wrongStatus('closed'));
  });
  it('closes an open survey', () => given(created(), opened()).when(closeSurvey).then(closed()));
  it('closes nothing else', () => {
    given(created()).when(closeSurvey).thenRefused(wrongStatus('draft'));
    given(...finished)
      .when(closeSurvey)
      .thenRefused(wrongStatus('closed'));
  });
});

describe('recording answers', () => {
  it('sorts a batch, so that no order of arrival is left', () =>
    given(created(), opened())
      .when(recordAnswers('444444444', '111111111', '333333333'))
      .then(answered('111111111', '333333333', '444444444')));
  it('takes in after closing what was answered before (SKM-008)', () =>
    given(created(), opened(), closed()).when(recordAnswers('444444444')).then(answered('444444444')));
  it('refuses them before opening and after publication', () => {
    given(created()).when(recordAnswers('444444444')).thenRefused(wrongStatus('draft'));
    given(...finished, published())
      .when(recordAnswers('444444444'))
      .thenRefused(wrongStatus('published'));
  });
  it('refuses a batch with an incomplete answer (SKM-001)', () =>
    given(created(), opened())
      .when(recordAnswers('444444444', '44444444', ''))
      .thenRefused({ code: 'survey.invalid-answers', count: 2 }));
  it('has nothing to do for an empty batch', () => given(created(), opened()).when(recordAnswers()).thenNothing());
});

const published = () => {
  const state = finished.reduce(surveyDecider.evolve, surveyDecider.initialState);
  const decision = surveyDecider.decide(publishSurvey(), state);
  const [event] = decision.accepted ? decision.events : [];
  if (event?.type !== 'SurveyPublished') throw new Error('not published');
  return event;
};

describe('publishing', () => {
  it('states index, grade and means of all batches', () => {
    expect(published().data).toMatchObject({
      title: 'SKM Oktober',
      respondents: 5,
      ikm: '81.11',
      mutu: 'B',
      nrr: { persyaratan: '3.200', prosedur: '3.400', biaya: '3.200' },
    });
    expect(published().data.weakestFirst.slice(0, 3)).toEqual(['persyaratan', 'waktu', 'biaya']);
    expect(published().data).not.toHaveProperty('code');
  });
  it('refuses while the survey is open', () =>
    given(created(), opened(), answered(...five))
      .when(publishSurvey())
      .thenRefused(wrongStatus('open')));
  it('refuses a second publication', () =>
    given(...finished, published())
      .when(publishSurvey())
      .thenRefused(wrongStatus('published')));
  it('refuses while answers wait outside the log (SKM-009)', () =>
    given(...finished)
      .when(publishSurvey('waiting'))
      .thenRefused({ code: 'survey.answers-waiting' }));
  it('refuses fewer respondents than the survey promised (SKM-009)', () => {
    given(created(), opened(), answered('444444444', '444444444'), answered('333333333', '333333333'), closed())
      .when(publishSurvey())
      .thenRefused({ code: 'survey.too-few-respondents', respondents: 4, minimum: 5 });
    given(created(), opened(), closed())
      .when(publishSurvey())
      .thenRefused({ code: 'survey.too-few-respondents', respondents: 0, minimum: 5 });
  });
});
