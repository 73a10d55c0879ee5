-- Staging area of a running import: the checked rows, sealed with a key of the instance, removed when the import ends. No log
-- holds them, so this is no read table. Databases made before have it from 0001_read_models.sql, which is retired.
CREATE SCHEMA IF NOT EXISTS identity;
GRANT USAGE ON SCHEMA identity TO :app_role;

CREATE TABLE IF NOT EXISTS identity.people_import_files (
  import_id uuid PRIMARY KEY,
  sealed_rows bytea NOT NULL,
  -- who sent the file, and when: every command of the import says the same
  actor text NOT NULL,
  accepted_at timestamptz NOT NULL,
  is_checked boolean NOT NULL,
  done integer NOT NULL
);

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.people_import_files TO :app_role;
