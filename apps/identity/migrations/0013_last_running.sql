-- The last moment at which identity is known to have run, one row. A gap is an outage that people felt. No history.
CREATE TABLE identity.last_running (
  is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
  at timestamptz NOT NULL
);

GRANT SELECT, INSERT, UPDATE ON identity.last_running TO :app_role;
