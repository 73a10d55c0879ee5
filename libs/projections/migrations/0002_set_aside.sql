-- Events that a projection could not work in: it went on without them, in the transaction that moved its checkpoint past them.
-- Their rows are doubtful until the table is filled anew; `stream` says whose they are. `reason` holds no value of a row.
CREATE TABLE projection.set_aside (
  name text NOT NULL,
  position bigint NOT NULL,
  event_type text NOT NULL,
  stream text NOT NULL,
  reason text NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (name, position)
);
GRANT SELECT, INSERT, DELETE ON projection.set_aside TO :app_role;
