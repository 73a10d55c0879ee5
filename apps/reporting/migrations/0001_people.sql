-- What this service keeps of identity, fed by its contracts: who works where, under whom and under which number.
CREATE SCHEMA IF NOT EXISTS reporting;
GRANT USAGE ON SCHEMA reporting TO :app_role;

CREATE TABLE reporting.staff_v1 (
  employee_id uuid PRIMARY KEY,
  staff_number text NOT NULL
);
CREATE INDEX staff_v1_number ON reporting.staff_v1 (staff_number);

CREATE TABLE reporting.assignments_v1 (
  assignment_id uuid PRIMARY KEY,
  employee_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  starts_on date NOT NULL
);
CREATE INDEX assignments_v1_employee ON reporting.assignments_v1 (employee_id, starts_on);

CREATE TABLE reporting.superiors_v1 (
  employee_id uuid NOT NULL,
  from_on date NOT NULL,
  superior_id uuid,
  PRIMARY KEY (employee_id, from_on)
);
CREATE INDEX superiors_v1_superior ON reporting.superiors_v1 (superior_id, employee_id);

CREATE TABLE reporting.units_v1 (
  unit_id uuid PRIMARY KEY,
  name text NOT NULL,
  parent_unit_id uuid
);

GRANT SELECT, INSERT, UPDATE, DELETE ON reporting.staff_v1, reporting.assignments_v1, reporting.superiors_v1,
  reporting.units_v1 TO :app_role;
