import { randomUUID } from 'node:crypto';
import { answerSheet } from '@kinerja/surveys-domain';
import { SurveyRow } from '../survey/survey.table';
import { surveyHandler } from '../survey/survey.handler';
import { AnswerBatches, LARGEST_BATCH } from './answer-batches';
import { AnswerFlusher, SMALLEST_BATCH } from './answer-flusher';
import { AnswerIntake } from './answer-intake';
import {
  closeSurveysDatabase,
  openSurvey,
  openSurveysDatabase,
  recordedAnswers,
  today,
  type SurveysDatabase,
} from './intake.fixtures';
import { AnswerBatchRow, UsedVisitRow, WaitingAnswerRow } from './intake.entity';

let on: SurveysDatabase;
beforeAll(async () => {
  on = await openSurveysDatabase();
});
afterAll(() => closeSurveysDatabase(on));

const flusherOver = (batches: AnswerBatches): AnswerFlusher =>
  new AnswerFlusher(batches, surveyHandler(on.store), () => today);
const flusher = (): AnswerFlusher => flusherOver(new AnswerBatches(on.source));

/** As many different sheets, in the order in which they came. */
const answer = async (survey: string, count: number): Promise<string[]> => {
  const sheets = Array.from({ length: count }, (_, index) => `${'444444444'.slice(1)}${(index % 4) + 1}`);
  for (const sheet of sheets) await new AnswerIntake(on.source).take(survey, [randomUUID()], today, answerSheet(sheet));
  return sheets;
};
const close = (surveyId: string) => on.source.getRepository(SurveyRow).update({ surveyId }, { status: 'closed' });
const left = (surveyId: string): Promise<number> => on.source.getRepository(WaitingAnswerRow).countBy({ surveyId });

it('waits for ten while the survey is open, then records them in one sorted event with the day only (SKM-011)', async () => {
  const survey = await openSurvey(on);
  const first = await answer(survey, SMALLEST_BATCH - 1);
  await flusher().flush();
  expect(await recordedAnswers(on, survey)).toEqual([]);
  const all = [...first, ...(await answer(survey, 1))];
  await flusher().flush();
  expect(await recordedAnswers(on, survey)).toEqual([...all].sort());
  const { events } = await on.store.load(`survey-${survey}`);
  expect(Object.keys(events.at(-1)?.data ?? {}).sort()).toEqual(['answers', 'batchId', 'on', 'surveyId']);
  expect(await left(survey)).toBe(0);
});

it('records the rest when the survey is closed', async () => {
  const survey = await openSurvey(on);
  const sheets = await answer(survey, 3);
  await close(survey);
  await flusher().flush();
  expect(await recordedAnswers(on, survey)).toEqual(sheets.sort());
});

it('makes several events of what an outage has left waiting, alike in size, and loses none', async () => {
  const survey = await openSurvey(on);
  const waiting = LARGEST_BATCH + 1;
  await on.database.pool.query(
    `INSERT INTO surveys.waiting_answers (answer_id, survey_id, answers)
     SELECT gen_random_uuid(), $1, '44444444' || 1 + n % 4 FROM generate_series(1, $2) AS n`,
    [survey, waiting],
  );
  await close(survey);
  await flusher().flush();
  const { events } = await on.store.load(`survey-${survey}`);
  const sizes = events.flatMap(({ type, data }) =>
    type === 'AnswersRecorded' ? [(data as { answers: readonly string[] }).answers.length] : [],
  );
  expect(sizes.sort()).toEqual([waiting / 2 - 0.5, waiting / 2 + 0.5]);
  expect(await left(survey)).toBe(0);
});

/** Dies just before one of its steps, as a killed process would. */
class Dying extends AnswerBatches {
  constructor(private readonly before: 'assign' | 'assigned' | 'answersOf' | 'forget' | 'wipe') {
    super(on.source);
  }
  private at(step: string): void {
    if (step === this.before) throw new Error(`killed before ${step}`);
  }
  override assign(...asked: Parameters<AnswerBatches['assign']>): Promise<number> {
    this.at('assign');
    return super.assign(...asked);
  }
  override assigned(surveyId?: string): Promise<readonly AnswerBatchRow[]> {
    this.at('assigned');
    return super.assigned(surveyId);
  }
  override answersOf(batch: AnswerBatchRow): Promise<readonly string[]> {
    this.at('answersOf');
    return super.answersOf(batch);
  }
  override forget(batch: AnswerBatchRow): Promise<void> {
    this.at('forget');
    return super.forget(batch);
  }
  override wipe(): Promise<void> {
    this.at('wipe');
    return super.wipe();
  }
}

it.each(['assign', 'assigned', 'answersOf', 'forget', 'wipe'] as const)(
  'loses and doubles nothing when it is killed before "%s" and more answers come before it is back',
  async (step) => {
    const survey = await openSurvey(on);
    const before = await answer(survey, 12);
    await expect(flusherOver(new Dying(step)).flush()).rejects.toThrow('killed');
    const after = await answer(survey, 11);
    await flusher().flush();
    await flusher().flush();
    expect([...(await recordedAnswers(on, survey))].sort()).toEqual([...before, ...after].sort());
    expect(await left(survey)).toBe(0);
    expect(await on.source.getRepository(AnswerBatchRow).countBy({ surveyId: survey })).toBe(0);
  },
);

it('records each answer once when two processes flush at the same time', async () => {
  const survey = await openSurvey(on);
  const sheets = await answer(survey, 40);
  await Promise.all(Array.from({ length: 6 }, () => flusher().flush()));
  expect([...(await recordedAnswers(on, survey))].sort()).toEqual(sheets.sort());
});

it('leaves nothing that joins an answer to a visit, not even a transaction number (I30)', async () => {
  const survey = await openSurvey(on);
  await answer(survey, 25);
  await flusher().flush();
  const columns = await on.database.pool.query<{ column_name: string }>(
    `SELECT column_name FROM information_schema.columns WHERE table_schema = 'surveys' AND table_name = 'used_visits'`,
  );
  expect(columns.rows.map(({ column_name }) => column_name).sort()).toEqual(['expires_on', 'visit_digest']);
  const shared = await on.database.pool.query(
    `SELECT 1 FROM surveys.used_visits visit
     WHERE visit.xmin::text IN (SELECT xmin::text FROM log.events UNION ALL SELECT xmin::text FROM surveys.waiting_answers)`,
  );
  expect(shared.rowCount).toBe(0);
  const { rows } = await on.database.pool.query(`SELECT pg_relation_size('surveys.waiting_answers')::int AS bytes`);
  expect(rows).toEqual([{ bytes: 0 }]);
});

it('forgets visits that have expired', async () => {
  await on.source.getRepository(UsedVisitRow).insert([
    { visitDigest: 'old', expiresOn: '2026-10-30' },
    { visitDigest: 'good', expiresOn: '2026-10-31' },
  ]);
  await flusher().flush();
  expect(await on.source.getRepository(UsedVisitRow).existsBy({ visitDigest: 'old' })).toBe(false);
  expect(await on.source.getRepository(UsedVisitRow).existsBy({ visitDigest: 'good' })).toBe(true);
});
