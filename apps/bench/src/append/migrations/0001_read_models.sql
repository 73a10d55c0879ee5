-- The tables of read-models.ts.
CREATE SCHEMA bench;
GRANT USAGE ON SCHEMA bench TO :app_role;

CREATE TABLE bench.activities_v1 (
  activity_id uuid PRIMARY KEY,
  employee_id uuid NOT NULL,
  date text NOT NULL,
  description text NOT NULL,
  quantity numeric NOT NULL
);
CREATE TABLE bench.month_totals_v1 (
  employee_id uuid NOT NULL,
  month text NOT NULL,
  activities integer NOT NULL,
  quantity numeric NOT NULL,
  PRIMARY KEY (employee_id, month)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON bench.activities_v1, bench.month_totals_v1 TO :app_role;
