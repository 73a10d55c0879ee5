import type { LocalDate } from '@kinerja/vocabulary';
import { Any, LessThan, type DataSource } from 'typeorm';
import { SurveyRow } from '../survey/survey.table';
import { AnswerBatchRow, UsedVisitRow, WaitingAnswerRow } from './intake.entity';

/** Answers of one event: however many wait after an outage, no event has any size for ever. */
export const LARGEST_BATCH = 1_000;

/**
 * Fixes who is in the batch, once: rows that another process is fixing are skipped. Where more wait than one batch may hold, the
 * batches are alike in size, so that no answer is left to stand alone in the last; their order is that of random ids.
 */
const ASSIGN = `
  WITH wanted AS (
    SELECT ceil(count(*) / greatest(ceil(count(*) / $4::numeric), 1))::int AS size
    FROM surveys.waiting_answers WHERE survey_id = $1 AND batch_id IS NULL
  ), waiting AS (
    SELECT answer_id FROM surveys.waiting_answers WHERE survey_id = $1 AND batch_id IS NULL
    ORDER BY answer_id LIMIT (SELECT size FROM wanted) FOR UPDATE SKIP LOCKED
  ), batch AS (
    INSERT INTO surveys.answer_batches (batch_id, survey_id, on_day)
    SELECT gen_random_uuid(), $1, $2::date WHERE (SELECT count(*) FROM waiting) >= $3 RETURNING batch_id
  ), assigned AS (
    UPDATE surveys.waiting_answers answer SET batch_id = batch.batch_id
    FROM waiting, batch WHERE answer.answer_id = waiting.answer_id RETURNING 1
  )
  SELECT count(*)::int AS assigned FROM assigned`;

const FORGET = `
  WITH gone AS (DELETE FROM surveys.waiting_answers WHERE batch_id = $1)
  DELETE FROM surveys.answer_batches WHERE batch_id = $1`;

const SURVEYS = `
  SELECT DISTINCT answer.survey_id AS "surveyId", survey.status
  FROM surveys.waiting_answers answer JOIN surveys.surveys_v1 survey USING (survey_id)
  WHERE answer.batch_id IS NULL`;

export type WaitingSurvey = Readonly<{ surveyId: string; status: 'draft' | 'open' | 'closed' | 'published' }>;

/** The three steps from waiting to forgotten, each atomic and safe to repeat; `AnswerFlusher` puts them in order. */
export class AnswerBatches {
  constructor(private readonly database: DataSource) {}

  surveysWithAnswers(): Promise<readonly WaitingSurvey[]> {
    return this.database.query(SURVEYS);
  }

  /** One batch of what waits, where that is enough; answers how many are in it. */
  async assign(surveyId: string, onDay: LocalDate, atLeast: number): Promise<number> {
    const values = [surveyId, onDay, atLeast, LARGEST_BATCH];
    const [done] = await this.database.query<Readonly<{ assigned: number }>[]>(ASSIGN, values);
    return done?.assigned ?? 0;
  }

  assigned(surveyId?: string): Promise<readonly AnswerBatchRow[]> {
    return this.database.getRepository(AnswerBatchRow).findBy(surveyId === undefined ? {} : { surveyId });
  }

  /** In the same order each time: a repeated command has the same body. Empty when the batch is forgotten already. */
  async answersOf({ batchId }: AnswerBatchRow): Promise<readonly string[]> {
    const rows = await this.database.getRepository(WaitingAnswerRow).findBy({ batchId });
    return rows.map(({ answers }) => answers).sort();
  }

  async forget({ batchId }: AnswerBatchRow): Promise<void> {
    await this.database.query(FORGET, [batchId]);
  }

  /** Only a survey that the read model knows to be past its opening takes nothing more in. */
  isGateShut(surveyId: string): Promise<boolean> {
    return this.database.getRepository(SurveyRow).existsBy({ surveyId, status: Any(['closed', 'published']) });
  }

  isWaiting(surveyId: string): Promise<boolean> {
    return this.database.getRepository(WaitingAnswerRow).existsBy({ surveyId });
  }

  /** Row versions of deleted answers still carry the transaction of their visit; this ends that. */
  async wipe(): Promise<void> {
    await this.database.query('VACUUM surveys.waiting_answers');
  }

  async dropVisitsBefore(today: LocalDate): Promise<void> {
    await this.database.getRepository(UsedVisitRow).delete({ expiresOn: LessThan(today) });
  }
}
