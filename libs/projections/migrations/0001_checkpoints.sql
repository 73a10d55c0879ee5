-- How far each projection has worked the log in. Moved in the transaction that writes its rows, by compare-and-set.
CREATE SCHEMA projection;
GRANT USAGE ON SCHEMA projection TO :app_role;

CREATE TABLE projection.checkpoints (
  name text PRIMARY KEY,
  position bigint NOT NULL CHECK (position >= 0),
  moved_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT, UPDATE ON projection.checkpoints TO :app_role;
