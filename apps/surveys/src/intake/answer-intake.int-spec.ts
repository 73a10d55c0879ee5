import { randomUUID } from 'node:crypto';
import { answerSheet } from '@kinerja/surveys-domain';
import { AnswerIntake } from './answer-intake';
import { closeSurveysDatabase, openSurvey, openSurveysDatabase, today, type SurveysDatabase } from './intake.fixtures';
import { WaitingAnswerRow } from './intake.entity';
import { SurveyRow } from '../survey/survey.table';

let on: SurveysDatabase;
let intake: AnswerIntake;
beforeAll(async () => {
  on = await openSurveysDatabase();
  intake = new AnswerIntake(on.source);
});
afterAll(() => closeSurveysDatabase(on));

const sheet = answerSheet('343333334');
const waitingOf = (surveyId: string): Promise<number> =>
  on.source.getRepository(WaitingAnswerRow).countBy({ surveyId });

it('takes one answer of a hundred that come at once with the same visit', async () => {
  const survey = await openSurvey(on);
  const visit = randomUUID();
  const taken = await Promise.all(Array.from({ length: 100 }, () => intake.take(survey, [visit], today, sheet)));
  expect(taken.filter((outcome) => outcome === 'taken')).toHaveLength(1);
  expect(taken.filter((outcome) => outcome === 'repeated')).toHaveLength(99);
  expect(await waitingOf(survey)).toBe(1);
});

it('takes nothing when one of several digests is used', async () => {
  const survey = await openSurvey(on);
  const [visit, other, key] = [randomUUID(), randomUUID(), randomUUID()];
  expect(await intake.take(survey, [visit, key], today, sheet)).toBe('taken');
  expect(await intake.take(survey, [other, key], today, sheet)).toBe('repeated');
  expect(await waitingOf(survey)).toBe(1);
});

it.each(['draft', 'closed', 'published'] as const)('takes nothing while the survey is %s', async (status) => {
  const survey = await openSurvey(on);
  await on.source.getRepository(SurveyRow).update({ surveyId: survey }, { status });
  const visit = randomUUID();
  expect(await intake.take(survey, [visit], today, sheet)).toBe('closed');
  expect(await intake.isUsed(visit)).toBe(false);
});

it('has closed for good once the closing is through: no answer slips in beside it', async () => {
  const survey = await openSurvey(on);
  const posts = Array.from({ length: 40 }, () => intake.take(survey, [randomUUID()], today, sheet));
  const closing = on.source
    .getRepository(SurveyRow)
    .update({ surveyId: survey }, { status: 'closed' })
    .then(() => waitingOf(survey));
  const late = Array.from({ length: 40 }, () => intake.take(survey, [randomUUID()], today, sheet));
  const counted = await closing;
  const taken = (await Promise.all([...posts, ...late])).filter((outcome) => outcome === 'taken').length;
  expect(await waitingOf(survey)).toBe(taken);
  expect(counted).toBe(taken);
});
