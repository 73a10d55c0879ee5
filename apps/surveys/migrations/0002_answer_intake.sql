-- Where answers wait until they can be mixed. Nothing here joins an answer to a visit: no shared column, no time, no address.
-- A waiting answer and its used visit are written by one statement, so their row versions carry the same transaction until
-- the answer is deleted; the vacuum after each batch takes the last trace of it (hence MAINTAIN).
CREATE SCHEMA IF NOT EXISTS surveys;
GRANT USAGE ON SCHEMA surveys TO :app_role;

CREATE TABLE surveys.used_visits (
  visit_digest text PRIMARY KEY,
  expires_on   date NOT NULL
);

CREATE TABLE surveys.waiting_answers (
  answer_id uuid PRIMARY KEY,
  survey_id uuid NOT NULL,
  answers   text NOT NULL CHECK (answers ~ '^[1-4]{9}$'),
  batch_id  uuid
);
CREATE INDEX waiting_answers_unbatched ON surveys.waiting_answers (survey_id) WHERE batch_id IS NULL;
CREATE INDEX waiting_answers_batch ON surveys.waiting_answers (batch_id);

-- A batch exists from the moment its members are fixed until they stand in the log.
CREATE TABLE surveys.answer_batches (
  batch_id  uuid PRIMARY KEY,
  survey_id uuid NOT NULL,
  on_day    date NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON surveys.used_visits, surveys.waiting_answers, surveys.answer_batches TO :app_role;
GRANT MAINTAIN ON surveys.waiting_answers TO :app_role;
