-- Who was shown what is sensitive of somebody else (TRL-008): who, when, what kind, of whom, and never what it said. No history and
-- outside of the log: it grows with looking, not with doing, and is deleted after two years.
CREATE SCHEMA disclosure;
GRANT USAGE ON SCHEMA disclosure TO :app_role;

CREATE TABLE disclosure.lines (
  -- In the order of time.
  line_id uuid PRIMARY KEY,
  shown_at timestamptz NOT NULL DEFAULT now(),
  -- As the log calls who did something.
  reader text NOT NULL,
  roles text[] NOT NULL,
  kinds text[] NOT NULL,
  operation text NOT NULL,
  is_file boolean NOT NULL,
  -- Of whom; of a list all of them in one line.
  subjects uuid[] NOT NULL
);
CREATE INDEX lines_shown ON disclosure.lines (shown_at);
CREATE INDEX lines_reader ON disclosure.lines (reader, line_id);
CREATE INDEX lines_subjects ON disclosure.lines USING gin (subjects);

GRANT SELECT, INSERT, DELETE ON disclosure.lines TO :app_role;
