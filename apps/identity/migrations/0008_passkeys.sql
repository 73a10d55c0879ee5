-- Of a passkey: the id under which its device knows it, what its person calls it, how often its device has counted, when it was used last
-- and when its count went back, which is how a copy shows.
ALTER TABLE identity.credentials ADD COLUMN handle text;
ALTER TABLE identity.credentials ADD COLUMN name text;
ALTER TABLE identity.credentials ADD COLUMN counter bigint;
ALTER TABLE identity.credentials ADD COLUMN used_at timestamptz;
ALTER TABLE identity.credentials ADD COLUMN refused_at timestamptz;
CREATE UNIQUE INDEX credentials_handle ON identity.credentials (handle) WHERE handle IS NOT NULL;

-- Challenges that a passkey has answered: each counts once, in whatever process. They are good for five minutes and forgotten after an hour.
CREATE TABLE identity.answered_challenges (
  digest bytea PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX answered_challenges_at ON identity.answered_challenges (at);
GRANT SELECT, INSERT, DELETE ON identity.answered_challenges TO :app_role;
