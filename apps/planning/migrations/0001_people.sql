-- What this service keeps of identity, fed by its contracts: who works where and under whom, from which day on.
CREATE SCHEMA IF NOT EXISTS planning;
GRANT USAGE ON SCHEMA planning TO :app_role;

CREATE TABLE planning.assignments_v1 (
  assignment_id uuid PRIMARY KEY,
  employee_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  starts_on date NOT NULL
);
CREATE INDEX assignments_v1_employee ON planning.assignments_v1 (employee_id, starts_on);

CREATE TABLE planning.superiors_v1 (
  employee_id uuid NOT NULL,
  from_on date NOT NULL,
  superior_id uuid,
  PRIMARY KEY (employee_id, from_on)
);

CREATE TABLE planning.units_v1 (
  unit_id uuid PRIMARY KEY,
  name text NOT NULL,
  parent_unit_id uuid
);

GRANT SELECT, INSERT, UPDATE, DELETE ON planning.assignments_v1, planning.superiors_v1, planning.units_v1 TO :app_role;
