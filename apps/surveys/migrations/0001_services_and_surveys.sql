-- What the officers and the public read: services, surveys, results; and the units, as identity tells them.
CREATE SCHEMA surveys;
GRANT USAGE ON SCHEMA surveys TO :app_role;

CREATE TABLE surveys.units_v1 (
  unit_id uuid PRIMARY KEY,
  name    text NOT NULL
);

CREATE TABLE surveys.services_v1 (
  service_id    uuid PRIMARY KEY,
  unit_id       uuid NOT NULL,
  name          text NOT NULL,
  registered_at timestamptz NOT NULL
);

CREATE TABLE surveys.surveys_v1 (
  survey_id           uuid PRIMARY KEY,
  service_id          uuid NOT NULL,
  unit_id             uuid NOT NULL,
  title               text NOT NULL,
  from_day            date NOT NULL,
  to_day              date NOT NULL,
  code                text NOT NULL,
  minimum_respondents integer NOT NULL,
  status              text NOT NULL,
  created_at          timestamptz NOT NULL
);
CREATE UNIQUE INDEX surveys_v1_code ON surveys.surveys_v1 (code);

-- Apart from the surveys, whose rows are locked while answers come in.
CREATE TABLE surveys.survey_counts_v1 (
  survey_id   uuid PRIMARY KEY,
  respondents integer NOT NULL
);

CREATE TABLE surveys.survey_results_v1 (
  survey_id     uuid PRIMARY KEY,
  service_id    uuid NOT NULL,
  to_day        date NOT NULL,
  respondents   integer NOT NULL,
  ikm           numeric(5,2) NOT NULL,
  mutu          text NOT NULL,
  nrr           jsonb NOT NULL,
  weakest_first text[] NOT NULL,
  steps         text[] NOT NULL,
  published_at  timestamptz NOT NULL
);
CREATE INDEX survey_results_v1_service ON surveys.survey_results_v1 (service_id, to_day DESC);

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA surveys TO :app_role;
