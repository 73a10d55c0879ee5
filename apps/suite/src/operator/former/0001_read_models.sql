-- Read models of identity: units, people, assignments with their superiors, accounts, imports. All but the staging area can
-- be rebuilt from the log. Names and NIPs stand here in clear (the log seals them): this database is the one that serves the
-- directory and the payroll lists, and erasing a person's key makes a rebuild forget them here too.
CREATE SCHEMA identity;
GRANT USAGE ON SCHEMA identity TO :app_role;

CREATE TABLE identity.units_v1 (
  unit_id uuid PRIMARY KEY,
  name text NOT NULL,
  -- lower case, single spaces: what makes two names the same
  name_key text NOT NULL,
  parent_unit_id uuid
);

CREATE TABLE identity.people_v1 (
  employee_id uuid PRIMARY KEY,
  staff_number text NOT NULL,
  staff_number_key text NOT NULL,
  employment text NOT NULL,
  -- null once the person's key has been destroyed
  name text,
  nip text
);
CREATE INDEX people_v1_by_staff_number ON identity.people_v1 (staff_number_key);

CREATE TABLE identity.assignments_v1 (
  assignment_id uuid PRIMARY KEY,
  employee_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  position text NOT NULL,
  position_kind text NOT NULL,
  job_class smallint NOT NULL,
  golongan text NOT NULL,
  duty text NOT NULL,
  starts_on date NOT NULL
);
CREATE INDEX assignments_v1_by_employee ON identity.assignments_v1 (employee_id);
CREATE INDEX assignments_v1_by_unit ON identity.assignments_v1 (unit_id);

-- Who is the superior from a day on; the latest row that has begun counts.
CREATE TABLE identity.superiors_v1 (
  assignment_id uuid NOT NULL,
  from_day date NOT NULL,
  employee_id uuid NOT NULL,
  superior_id uuid NOT NULL,
  PRIMARY KEY (assignment_id, from_day)
);
CREATE INDEX superiors_v1_by_employee ON identity.superiors_v1 (employee_id, from_day);

CREATE TABLE identity.accounts_v1 (
  account_id uuid PRIMARY KEY,
  employee_id uuid,
  username text NOT NULL,
  roles text[] NOT NULL,
  status text NOT NULL,
  -- argon2id, PHC string
  password_hash text
);
CREATE UNIQUE INDEX accounts_v1_by_username ON identity.accounts_v1 (username);

CREATE TABLE identity.people_imports_v1 (
  import_id uuid PRIMARY KEY,
  rows integer NOT NULL,
  state text NOT NULL,
  stopped_at_row integer,
  refusal text
);

-- Staging area of a running import: the checked rows, sealed with a key of the instance, removed when the import ends.
CREATE TABLE identity.people_import_files (
  import_id uuid PRIMARY KEY,
  sealed_rows bytea NOT NULL,
  -- who sent the file, and when: every command of the import says the same
  actor text NOT NULL,
  accepted_at timestamptz NOT NULL,
  is_checked boolean NOT NULL,
  done integer NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA identity TO :app_role;
