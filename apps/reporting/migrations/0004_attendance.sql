-- Attendance per person and month, and the imports it came by.
CREATE TABLE reporting.attendance_v1 (
  employee_id uuid NOT NULL,
  month text NOT NULL,
  figures jsonb NOT NULL,
  revision integer NOT NULL,
  reason text,
  status text NOT NULL,
  PRIMARY KEY (employee_id, month)
);

CREATE TABLE reporting.attendance_imports_v1 (
  import_id uuid PRIMARY KEY,
  month text NOT NULL,
  rows integer NOT NULL,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  overtaken jsonb NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON reporting.attendance_v1, reporting.attendance_imports_v1 TO :app_role;
