-- Plans as their owners, appraisers and subordinates see them; all of it can be rebuilt from the log.
CREATE TABLE planning.skp_inbox_v1 (
  skp_id uuid PRIMARY KEY,
  employee_id uuid NOT NULL,
  appraiser_id uuid,
  year integer NOT NULL,
  submitted_at timestamptz NOT NULL,
  version bigint NOT NULL
);
CREATE INDEX skp_inbox_v1_appraiser ON planning.skp_inbox_v1 (appraiser_id, submitted_at, skp_id);

CREATE TABLE planning.skp_overview_v1 (
  skp_id uuid PRIMARY KEY,
  employee_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  appraiser_id uuid,
  year integer NOT NULL,
  status text NOT NULL,
  version bigint NOT NULL,
  results jsonb NOT NULL,
  return_note text,
  last_by uuid NOT NULL,
  last_at timestamptz NOT NULL
);
CREATE INDEX skp_overview_v1_employee ON planning.skp_overview_v1 (employee_id, year);
-- Finds the plans that watch a surveyed service: results @> '[{"indicators": [{"surveyedServiceId": "…"}]}]'.
CREATE INDEX skp_overview_v1_results ON planning.skp_overview_v1 USING gin (results jsonb_path_ops);

CREATE TABLE planning.measured_indicators_v1 (
  skp_id uuid NOT NULL,
  indicator_id uuid NOT NULL,
  survey_id uuid NOT NULL,
  value text NOT NULL,
  PRIMARY KEY (skp_id, indicator_id)
);

CREATE TABLE planning.superior_results_v1 (
  skp_id uuid PRIMARY KEY,
  employee_id uuid NOT NULL,
  year integer NOT NULL,
  results jsonb NOT NULL
);
CREATE INDEX superior_results_v1_employee ON planning.superior_results_v1 (employee_id, year);

CREATE TABLE planning.plan_progress_v1 (
  unit_id uuid NOT NULL,
  year integer NOT NULL,
  drafted integer NOT NULL,
  submitted integer NOT NULL,
  approved integer NOT NULL,
  PRIMARY KEY (unit_id, year)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON planning.skp_inbox_v1, planning.skp_overview_v1, planning.measured_indicators_v1,
  planning.superior_results_v1, planning.plan_progress_v1 TO :app_role;
