-- What the agencies state that the centre should hold, to be compared with what it holds.
CREATE TABLE monitoring.control_statements_v1 (
  agency    text NOT NULL,
  context   text NOT NULL,
  month     text NOT NULL,
  revision  integer NOT NULL,
  lines     text NOT NULL,
  up_to     jsonb NOT NULL,
  stated_at timestamptz NOT NULL,
  PRIMARY KEY (agency, context, month)
);

-- The last fact that moved the figures about something, so that what came after a statement is not taken for drift.
CREATE TABLE monitoring.control_marks_v1 (
  agency    text NOT NULL,
  context   text NOT NULL,
  scope     text NOT NULL,
  partition integer NOT NULL,
  at_offset bigint NOT NULL,
  PRIMARY KEY (agency, context, scope)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON monitoring.control_statements_v1, monitoring.control_marks_v1 TO :app_role;
