-- What people prove themselves with. A secret is no history: it is replaced and deleted, so it lies here and not in the log, which
-- says that it changed and when (docs/adr/0016).
CREATE SCHEMA IF NOT EXISTS identity;
GRANT USAGE ON SCHEMA identity TO :app_role;

CREATE TABLE identity.credentials (
  credential_id uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  -- 'password'; other kinds follow the same way.
  kind text NOT NULL,
  -- AES-256-GCM under a key of the instance: 12 bytes IV, text, 16 bytes tag. Of a password its argon2id hash.
  secret bytea NOT NULL,
  command_id uuid NOT NULL,
  -- Version of the account's stream with the event that names it; null until the log does.
  version bigint,
  changed_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX credentials_account ON identity.credentials (account_id);
CREATE INDEX credentials_unnamed ON identity.credentials (changed_at) WHERE version IS NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.credentials TO :app_role;
