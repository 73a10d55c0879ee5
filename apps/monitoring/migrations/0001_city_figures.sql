-- What the centre keeps of every agency: counts and sums from federated contracts, never a person.
-- The agency is the first part of every key, so that no message of one agency can touch a row of another.
CREATE SCHEMA monitoring;
GRANT USAGE ON SCHEMA monitoring TO :app_role;

CREATE TABLE monitoring.heard_v1 (
  agency   text NOT NULL,
  context  text NOT NULL,
  heard_at timestamptz NOT NULL,
  PRIMARY KEY (agency, context)
);

CREATE TABLE monitoring.units_v1 (
  agency         text NOT NULL,
  unit_id        uuid NOT NULL,
  name           text NOT NULL,
  parent_unit_id uuid,
  people         integer NOT NULL,
  PRIMARY KEY (agency, unit_id)
);

CREATE TABLE monitoring.periods_v1 (
  agency    text NOT NULL,
  month     text NOT NULL,
  closes_on date NOT NULL,
  closed_at timestamptz,
  PRIMARY KEY (agency, month)
);

CREATE TABLE monitoring.plan_counts_v1 (
  agency    text NOT NULL,
  unit_id   uuid NOT NULL,
  year      integer NOT NULL,
  submitted integer NOT NULL,
  approved  integer NOT NULL,
  PRIMARY KEY (agency, unit_id, year)
);

CREATE TABLE monitoring.month_counts_v1 (
  agency           text NOT NULL,
  unit_id          uuid NOT NULL,
  month            text NOT NULL,
  people           integer NOT NULL,
  reports          integer NOT NULL,
  approved_minutes integer NOT NULL,
  PRIMARY KEY (agency, unit_id, month)
);

CREATE TABLE monitoring.distributions_v1 (
  agency          text NOT NULL,
  unit_id         uuid NOT NULL,
  month           text NOT NULL,
  organisation    text NOT NULL,
  sangat_baik     integer NOT NULL,
  baik            integer NOT NULL,
  butuh_perbaikan integer NOT NULL,
  kurang          integer NOT NULL,
  sangat_kurang   integer NOT NULL,
  breaches        text[] NOT NULL,
  PRIMARY KEY (agency, unit_id, month)
);

CREATE TABLE monitoring.tpp_runs_v1 (
  agency           text NOT NULL,
  run_id           uuid NOT NULL,
  month            text NOT NULL,
  policy_pack      text NOT NULL,
  people           integer NOT NULL,
  gross_rupiah     bigint NOT NULL,
  deduction_rupiah bigint NOT NULL,
  net_rupiah       bigint NOT NULL,
  PRIMARY KEY (agency, run_id)
);

CREATE TABLE monitoring.services_v1 (
  agency     text NOT NULL,
  service_id uuid NOT NULL,
  unit_id    uuid NOT NULL,
  name       text NOT NULL,
  PRIMARY KEY (agency, service_id)
);

CREATE TABLE monitoring.survey_results_v1 (
  agency      text NOT NULL,
  survey_id   uuid NOT NULL,
  service_id  uuid NOT NULL,
  unit_id     uuid NOT NULL,
  title       text NOT NULL,
  from_day    date NOT NULL,
  to_day      date NOT NULL,
  respondents integer NOT NULL,
  ikm         numeric(5,2) NOT NULL,
  mutu        text NOT NULL,
  nrr         jsonb NOT NULL,
  PRIMARY KEY (agency, survey_id)
);
CREATE INDEX survey_results_v1_service ON monitoring.survey_results_v1 (agency, service_id, to_day DESC);

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA monitoring TO :app_role;
