-- What this service keeps of identity, planning and reporting, fed by their contracts.
CREATE SCHEMA IF NOT EXISTS evaluation;
GRANT USAGE ON SCHEMA evaluation TO :app_role;

CREATE TABLE evaluation.assignments_v1 (
  assignment_id uuid PRIMARY KEY,
  employee_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  position text NOT NULL,
  duty text NOT NULL,
  starts_on date NOT NULL
);
CREATE INDEX assignments_v1_employee ON evaluation.assignments_v1 (employee_id, starts_on);

CREATE TABLE evaluation.superiors_v1 (
  employee_id uuid NOT NULL,
  from_on date NOT NULL,
  superior_id uuid,
  PRIMARY KEY (employee_id, from_on)
);

CREATE TABLE evaluation.units_v1 (
  unit_id uuid PRIMARY KEY,
  name text NOT NULL,
  parent_unit_id uuid
);

CREATE TABLE evaluation.periods_v1 (
  month text PRIMARY KEY,
  is_closed boolean NOT NULL
);

CREATE TABLE evaluation.month_activities_v1 (
  employee_id uuid NOT NULL,
  month text NOT NULL,
  approved integer NOT NULL,
  not_approved integer NOT NULL,
  approved_minutes integer NOT NULL,
  PRIMARY KEY (employee_id, month)
);

CREATE TABLE evaluation.plans_v1 (
  skp_id uuid PRIMARY KEY,
  employee_id uuid NOT NULL,
  year integer NOT NULL,
  results jsonb NOT NULL,
  approved_at timestamptz NOT NULL
);
CREATE INDEX plans_v1_employee ON evaluation.plans_v1 (employee_id, year);

CREATE TABLE evaluation.measured_indicators_v1 (
  skp_id uuid NOT NULL,
  indicator_id uuid NOT NULL,
  value numeric NOT NULL,
  PRIMARY KEY (skp_id, indicator_id)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON
  evaluation.assignments_v1, evaluation.superiors_v1, evaluation.units_v1, evaluation.periods_v1,
  evaluation.month_activities_v1, evaluation.plans_v1, evaluation.measured_indicators_v1 TO :app_role;
