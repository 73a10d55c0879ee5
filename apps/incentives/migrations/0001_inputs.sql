-- What this service keeps of the other services, fed by their contracts: everything an allowance is computed from.
-- Each row names the message it came from (`source`), so that an explanation can lead back to it.
CREATE SCHEMA IF NOT EXISTS incentives;
GRANT USAGE ON SCHEMA incentives TO :app_role;

CREATE TABLE incentives.people_v1 (
  employee_id uuid PRIMARY KEY,
  staff_number text NOT NULL,
  employment text NOT NULL
);
CREATE UNIQUE INDEX people_v1_staff_number ON incentives.people_v1 (staff_number);

CREATE TABLE incentives.assignments_v1 (
  assignment_id uuid PRIMARY KEY,
  employee_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  position text NOT NULL,
  job_class integer NOT NULL,
  golongan text NOT NULL,
  duty text NOT NULL,
  starts_on date NOT NULL,
  source text NOT NULL
);
CREATE INDEX assignments_v1_employee ON incentives.assignments_v1 (employee_id, starts_on);

CREATE TABLE incentives.superiors_v1 (
  employee_id uuid NOT NULL,
  from_on date NOT NULL,
  superior_id uuid,
  PRIMARY KEY (employee_id, from_on)
);

CREATE TABLE incentives.periods_v1 (
  month text PRIMARY KEY,
  is_closed boolean NOT NULL
);

CREATE TABLE incentives.final_evaluations_v1 (
  employee_id uuid NOT NULL,
  month text NOT NULL,
  revision integer NOT NULL,
  predikat text NOT NULL,
  source text NOT NULL,
  PRIMARY KEY (employee_id, month)
);

CREATE TABLE incentives.attendance_months_v1 (
  employee_id uuid NOT NULL,
  month text NOT NULL,
  facts jsonb NOT NULL,
  source text NOT NULL,
  PRIMARY KEY (employee_id, month)
);

CREATE TABLE incentives.activity_months_v1 (
  employee_id uuid NOT NULL,
  month text NOT NULL,
  approved_minutes integer NOT NULL,
  source text NOT NULL,
  PRIMARY KEY (employee_id, month)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON
  incentives.people_v1, incentives.assignments_v1, incentives.superiors_v1, incentives.periods_v1,
  incentives.final_evaluations_v1, incentives.attendance_months_v1, incentives.activity_months_v1 TO :app_role;
