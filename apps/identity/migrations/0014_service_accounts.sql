-- Assertions by which service accounts have signed in: each counts once, in whatever process, until it has expired and would be refused anyway.
CREATE TABLE identity.used_assertions (
  service_account_id uuid NOT NULL,
  digest bytea NOT NULL,
  expires_at timestamptz NOT NULL,
  PRIMARY KEY (service_account_id, digest)
);
CREATE INDEX used_assertions_expires_at ON identity.used_assertions (expires_at);
GRANT SELECT, INSERT, DELETE ON identity.used_assertions TO :app_role;

-- When a service account was given a token last. No history.
CREATE TABLE identity.service_account_uses (
  service_account_id uuid PRIMARY KEY,
  used_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON identity.service_account_uses TO :app_role;
