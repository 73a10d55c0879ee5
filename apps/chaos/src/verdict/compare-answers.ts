import { isOf, type Entry } from '@kinerja/system-under-test';
import type { Pool } from 'pg';

const STORED = `
  SELECT (SELECT coalesce(sum(json_array_length(data -> 'answers')), 0) FROM log.events
           WHERE type = 'AnswersRecorded' AND stream = 'survey-' || $1)::int
       + (SELECT count(*) FROM surveys.waiting_answers WHERE survey_id = $1::uuid)::int AS stored`;

/** How many answers of citizens a survey holds, in the log or waiting for it. */
export const storedAnswers = async (pool: Pool, surveyId: string): Promise<number> => {
  const { rows } = await pool.query<{ stored: number }>(STORED, [surveyId]);
  const [row] = rows;
  if (!row) throw new Error(`survey ${surveyId} could not be counted`);
  return row.stored;
};

/** Answers acknowledged to citizens are stored once each; whether an unanswered one is, nobody knows. */
export const compareAnswers = (entries: readonly Entry[], surveyId: string, stored: number): readonly string[] => {
  const answers = entries.filter(isOf('survey.answer')).filter(({ about }) => about.surveyId === surveyId);
  const acknowledged = answers.filter(({ outcome }) => outcome.kind === 'acked').length;
  const unknown = answers.filter(({ outcome }) => outcome.kind === 'unknown').length;
  return stored >= acknowledged && stored <= acknowledged + unknown
    ? []
    : [`survey ${surveyId} holds ${stored} answers, acknowledged were ${acknowledged}`];
};
