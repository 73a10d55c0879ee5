-- What this service keeps of planning: which months are open, and which indicators a person may report for.
CREATE TABLE reporting.periods_v1 (
  month text PRIMARY KEY,
  status text NOT NULL
);

CREATE TABLE reporting.approved_indicators_v1 (
  skp_id uuid NOT NULL,
  indicator_id uuid NOT NULL,
  employee_id uuid NOT NULL,
  year integer NOT NULL,
  text text NOT NULL,
  target text NOT NULL,
  unit text NOT NULL,
  PRIMARY KEY (skp_id, indicator_id)
);
CREATE INDEX approved_indicators_v1_employee ON reporting.approved_indicators_v1 (employee_id, year);

GRANT SELECT, INSERT, UPDATE, DELETE ON reporting.periods_v1, reporting.approved_indicators_v1 TO :app_role;
