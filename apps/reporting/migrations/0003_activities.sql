-- Daily reports as their owners and superiors see them, and their number per unit; rebuilt from the log at will.
CREATE TABLE reporting.activities_v1 (
  employee_id uuid NOT NULL,
  month text NOT NULL,
  activity_id uuid NOT NULL,
  date date NOT NULL,
  starts_at text NOT NULL,
  ends_at text NOT NULL,
  description text NOT NULL,
  indicator_id uuid,
  quantity text,
  unit text,
  status text NOT NULL,
  return_note text,
  last_by uuid NOT NULL,
  last_at timestamptz NOT NULL,
  PRIMARY KEY (employee_id, month, activity_id)
);
-- The superiors' queue holds what waits, a small part of all.
CREATE INDEX activities_v1_waiting ON reporting.activities_v1 (employee_id, date) WHERE status = 'reported';

CREATE TABLE reporting.unit_months_v1 (
  unit_id uuid NOT NULL,
  month text NOT NULL,
  reported integer NOT NULL,
  approved integer NOT NULL,
  returned integer NOT NULL,
  closed integer NOT NULL,
  PRIMARY KEY (unit_id, month)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON reporting.activities_v1, reporting.unit_months_v1 TO :app_role;
