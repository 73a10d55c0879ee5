-- A message that cannot be handled parks its key: later messages of the key wait in order, other keys go on.
CREATE SCHEMA messaging;

CREATE TABLE messaging.parked_keys (
  consumer text NOT NULL,
  topic text NOT NULL,
  key text NOT NULL,
  partition integer NOT NULL,
  cause text NOT NULL CHECK (cause IN ('gap', 'invalid', 'failed')),
  reason text NOT NULL,
  parked_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, topic, key)
);

CREATE TABLE messaging.parked_messages (
  consumer text NOT NULL,
  topic text NOT NULL,
  key text NOT NULL,
  key_seq bigint NOT NULL,
  partition integer NOT NULL,
  "offset" bigint NOT NULL,
  type text NOT NULL,
  envelope text NOT NULL,
  held_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, topic, key, key_seq)
);

-- Messages an operator passed over, with who and why; kept for ever. `envelope` is null where the message never came.
CREATE TABLE messaging.skipped_messages (
  consumer text NOT NULL,
  topic text NOT NULL,
  key text NOT NULL,
  key_seq bigint NOT NULL,
  envelope text,
  reason text NOT NULL,
  skipped_by text NOT NULL,
  skipped_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, topic, key, key_seq)
);

GRANT USAGE ON SCHEMA messaging TO :app_role;
GRANT SELECT, INSERT, UPDATE, DELETE ON messaging.parked_keys TO :app_role;
GRANT SELECT, INSERT, DELETE ON messaging.parked_messages TO :app_role;
GRANT SELECT, INSERT ON messaging.skipped_messages TO :app_role;
