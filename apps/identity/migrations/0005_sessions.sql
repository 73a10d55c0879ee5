-- Sessions at the door: when they began, on what device, whether they were ended. No history: gone a day after they began.
CREATE TABLE identity.sessions (
  session_id uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  -- What the browser says of itself, in two words; null where it says nothing that is known.
  browser text,
  system text,
  began_at timestamptz NOT NULL DEFAULT now(),
  -- To some minutes.
  seen_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz
);
CREATE INDEX sessions_account ON identity.sessions (account_id);
CREATE INDEX sessions_began ON identity.sessions (began_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.sessions TO :app_role;
