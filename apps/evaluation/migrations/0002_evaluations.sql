-- Read models of this service's own events. The reasons are personal: they stand here in clear as long as the key exists,
-- and come back empty from a rebuild once it was destroyed.
CREATE TABLE evaluation.achievements_v1 (
  unit_id uuid NOT NULL,
  month text NOT NULL,
  predikat text NOT NULL,
  reason text NOT NULL,
  set_by uuid NOT NULL,
  set_at timestamptz NOT NULL,
  is_locked boolean NOT NULL,
  PRIMARY KEY (unit_id, month)
);

CREATE TABLE evaluation.evaluations_v1 (
  employee_id uuid NOT NULL,
  month text NOT NULL,
  unit_id uuid NOT NULL,
  status text NOT NULL,
  work_result text NOT NULL,
  work_result_from text NOT NULL,
  behaviour text NOT NULL,
  predikat text NOT NULL,
  work_result_reason text,
  behaviour_reason text,
  rated_by uuid NOT NULL,
  rated_at timestamptz NOT NULL,
  revision integer,
  final_at timestamptz,
  version bigint NOT NULL,
  PRIMARY KEY (employee_id, month)
);

CREATE TABLE evaluation.distributions_v1 (
  unit_id uuid NOT NULL,
  month text NOT NULL,
  organisation text NOT NULL,
  counts jsonb NOT NULL,
  people integer NOT NULL,
  breaches text[] NOT NULL,
  percentages_apply boolean NOT NULL,
  justification text,
  closed_by uuid NOT NULL,
  closed_at timestamptz NOT NULL,
  PRIMARY KEY (unit_id, month)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON
  evaluation.achievements_v1, evaluation.evaluations_v1, evaluation.distributions_v1 TO :app_role;
