-- What a service does by itself: reactions to its own events, and work over many people that they make due.
CREATE SCHEMA process;
GRANT USAGE ON SCHEMA process TO :app_role;

-- How far each reaction has read the service's own log. Moved by compare-and-set, after its commands: a crash repeats them under
-- the ids they had.
CREATE TABLE process.reactions (
  name text PRIMARY KEY,
  position bigint NOT NULL CHECK (position >= 0),
  moved_at timestamptz NOT NULL DEFAULT now()
);

-- Events whose reaction failed, and later ones of the same stream, which wait for them. Tried again for ever, ever more rarely.
CREATE TABLE process.parked_events (
  reaction text NOT NULL,
  position bigint NOT NULL,
  stream text NOT NULL,
  event_type text NOT NULL,
  reason text NOT NULL,
  attempts integer NOT NULL,
  retry_at timestamptz NOT NULL DEFAULT now(),
  parked_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (reaction, position)
);

-- Work over many parts, such as the people of a month. It is due until it is finished; the queue only hands it to a worker.
CREATE TABLE process.work (
  process text NOT NULL,
  id uuid NOT NULL,
  item jsonb NOT NULL,
  cause jsonb NOT NULL,
  done integer NOT NULL DEFAULT 0,
  parts integer NOT NULL DEFAULT 0,
  refused jsonb NOT NULL DEFAULT '[]',
  due_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz,
  PRIMARY KEY (process, id)
);
CREATE INDEX work_unfinished ON process.work (process) WHERE finished_at IS NULL;

GRANT SELECT, INSERT, UPDATE ON process.reactions, process.work TO :app_role;
GRANT SELECT, INSERT, UPDATE, DELETE ON process.parked_events TO :app_role;
