-- Files that were checked, and the rows of imports under way, of which the log may hold nothing: names, NIPs, accounts. No
-- projection: it is written by the imports themselves. What is
-- sealed goes as soon as nobody needs it any more.
CREATE SCHEMA IF NOT EXISTS imports;
GRANT USAGE ON SCHEMA imports TO :app_role;

CREATE TABLE IF NOT EXISTS imports.staged (
  import_id uuid PRIMARY KEY,
  kind text NOT NULL,
  state text NOT NULL CHECK (state IN ('faulty', 'checked', 'accepted', 'finished', 'undoing', 'undone')),
  actor text NOT NULL,
  -- Keyed digest of the lines and what was asked with them.
  file_digest text NOT NULL,
  -- Digest of what the rows were judged against; none for a faulty file.
  state_digest text,
  rows integer NOT NULL,
  done integer NOT NULL DEFAULT 0,
  -- Checked a second time, alone; from then on rows of it are being written.
  is_begun boolean NOT NULL DEFAULT false,
  -- By the line of the file, with the code of the refusal.
  refused jsonb NOT NULL DEFAULT '{}',
  not_undone jsonb NOT NULL DEFAULT '{}',
  -- AES-256-GCM: 12 bytes IV, 16 bytes tag, JSON by lines. The file as it was sent, while it may be judged anew; its rows as they are
  -- written, from the moment it is accepted.
  sealed_file bytea,
  sealed_rows bytea,
  touched_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX IF NOT EXISTS staged_touched ON imports.staged (touched_at) WHERE sealed_file IS NOT NULL OR sealed_rows IS NOT NULL;

GRANT SELECT, INSERT, UPDATE, DELETE ON imports.staged TO :app_role;
