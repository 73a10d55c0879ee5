import type { AnswerSheet } from '@kinerja/surveys-domain';
import type { LocalDate } from '@kinerja/vocabulary';
import type { DataSource } from 'typeorm';
import { UsedVisitRow } from './intake.entity';

/** `repeated`: the visit was used before, and its first answer counts. */
export type Taken = 'taken' | 'repeated' | 'closed';

/**
 * The lock on the survey's row holds back its closing until the answer stands; a visit that is used already takes
 * nothing in. One statement, so that a crash leaves both or neither.
 */
const TAKE = `
  WITH gate AS (
    SELECT survey_id FROM surveys.surveys_v1 WHERE survey_id = $1 AND status = 'open' FOR SHARE
  ), used AS (
    INSERT INTO surveys.used_visits (visit_digest, expires_on)
    SELECT digest, $3::date FROM gate, unnest($2::text[]) AS digest ORDER BY digest ON CONFLICT DO NOTHING
    RETURNING visit_digest
  ), taken AS (
    INSERT INTO surveys.waiting_answers (answer_id, survey_id, answers)
    SELECT gen_random_uuid(), survey_id, $4 FROM gate WHERE (SELECT count(*) FROM used) = cardinality($2::text[])
    RETURNING answer_id
  )
  SELECT (SELECT count(*) FROM gate)::int AS open, (SELECT count(*) FROM taken)::int AS taken`;

type Counts = Readonly<{ open: number; taken: number }>;

/** Where the public form leaves its answers. `digests` of all that must be new: the visit, and the request's own key if it has one. */
export class AnswerIntake {
  constructor(private readonly database: DataSource) {}

  async take(surveyId: string, digests: readonly string[], expiresOn: LocalDate, answers: AnswerSheet): Promise<Taken> {
    const [counts] = await this.database.query<Counts[]>(TAKE, [surveyId, [...digests], expiresOn, answers]);
    if (counts?.open !== 1) return 'closed';
    return counts.taken === 1 ? 'taken' : 'repeated';
  }

  /** Whether this very request was carried out before; asked first, so that a retry is thanked even after closing. */
  isUsed(visitDigest: string): Promise<boolean> {
    return this.database.getRepository(UsedVisitRow).existsBy({ visitDigest });
  }
}
