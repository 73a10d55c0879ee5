-- An operator passes over what can never be worked in: an event of a parked stream, or a part of a process. Else the stream would
-- wait, and the work would stay unfinished, for ever. Who did it and why are kept.
CREATE TABLE process.skipped_events (
  reaction text NOT NULL,
  position bigint NOT NULL,
  stream text NOT NULL,
  event_type text NOT NULL,
  failure text NOT NULL,
  reason text NOT NULL,
  skipped_by text NOT NULL,
  skipped_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (reaction, position)
);

CREATE TABLE process.skipped_parts (
  process text NOT NULL,
  id uuid NOT NULL,
  part text NOT NULL,
  code text NOT NULL,
  reason text NOT NULL,
  skipped_by text NOT NULL,
  skipped_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (process, id, part),
  FOREIGN KEY (process, id) REFERENCES process.work (process, id)
);

GRANT SELECT, INSERT ON process.skipped_events, process.skipped_parts TO :app_role;
