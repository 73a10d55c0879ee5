-- Read models of this service's own events. Who is paid under which name and account stays sealed in the log:
-- payees_v1 knows only that somebody is registered, and what the computation needs.
CREATE TABLE incentives.policy_packs_v1 (
  pack_id text PRIMARY KEY,
  name text NOT NULL,
  version integer NOT NULL,
  valid_from date NOT NULL,
  legal_basis text NOT NULL,
  pack text NOT NULL,
  warnings text[] NOT NULL,
  adopted_by text NOT NULL,
  adopted_at timestamptz NOT NULL
);

CREATE TABLE incentives.payees_v1 (
  employee_id uuid PRIMARY KEY,
  health_base_rupiah bigint NOT NULL,
  tax_category text,
  salary_gross_rupiah bigint,
  registered_at timestamptz NOT NULL,
  source text NOT NULL
);

CREATE TABLE incentives.payee_imports_v1 (
  import_id uuid PRIMARY KEY,
  rows integer NOT NULL,
  state text NOT NULL,
  accepted_at timestamptz NOT NULL
);

CREATE TABLE incentives.runs_v1 (
  run_id uuid PRIMARY KEY,
  month text NOT NULL UNIQUE,
  state text NOT NULL,
  policy_pack text NOT NULL,
  computation integer NOT NULL,
  people integer NOT NULL,
  gross_rupiah bigint NOT NULL,
  deduction_rupiah bigint NOT NULL,
  net_rupiah bigint NOT NULL,
  employer_health_rupiah bigint NOT NULL,
  input_digest text,
  incomplete jsonb NOT NULL,
  opened_by uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  computed_by uuid,
  computed_at timestamptz,
  verified_by uuid,
  verified_at timestamptz,
  sealed_by uuid,
  sealed_at timestamptz,
  sealed_position bigint
);

CREATE TABLE incentives.run_exclusions_v1 (
  run_id uuid NOT NULL,
  employee_id uuid NOT NULL,
  reason text NOT NULL,
  excluded_by uuid NOT NULL,
  excluded_at timestamptz NOT NULL,
  PRIMARY KEY (run_id, employee_id)
);

CREATE TABLE incentives.lines_v1 (
  run_id uuid NOT NULL,
  employee_id uuid NOT NULL,
  allowance_id uuid NOT NULL,
  unit_id uuid NOT NULL,
  month text NOT NULL,
  computation integer NOT NULL,
  position text NOT NULL,
  golongan text NOT NULL,
  gross_rupiah bigint NOT NULL,
  deduction_rupiah bigint NOT NULL,
  net_rupiah bigint NOT NULL,
  tax_rupiah bigint NOT NULL,
  employee_health_rupiah bigint NOT NULL,
  employer_health_rupiah bigint NOT NULL,
  criteria text NOT NULL,
  explanation text NOT NULL,
  warnings text[] NOT NULL,
  is_approved boolean NOT NULL,
  PRIMARY KEY (run_id, employee_id)
);
CREATE INDEX lines_v1_employee ON incentives.lines_v1 (employee_id, month);

GRANT SELECT, INSERT, UPDATE, DELETE ON
  incentives.policy_packs_v1, incentives.payees_v1, incentives.payee_imports_v1, incentives.runs_v1,
  incentives.run_exclusions_v1, incentives.lines_v1 TO :app_role;
