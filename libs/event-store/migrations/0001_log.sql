-- The log of a service: one head, events that nobody may change, and what is written in the same commit as they are.
CREATE SCHEMA log;

-- The last position and its hash. Its one row is locked by every batch, so positions are gapless and in commit order.
CREATE TABLE log.head (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  position bigint NOT NULL,
  hash bytea NOT NULL
) WITH (fillfactor = 10);
INSERT INTO log.head (position, hash) VALUES (0, decode(repeat('00', 32), 'hex'));

-- data and meta hold canonical JSON text: the hash is over these very bytes.
CREATE TABLE log.events (
  position bigint PRIMARY KEY,
  version bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  event_id uuid NOT NULL,
  schema_version smallint NOT NULL,
  stream text NOT NULL,
  type text NOT NULL,
  data json NOT NULL,
  meta json NOT NULL,
  hash bytea NOT NULL,
  UNIQUE (stream, version)
);

-- A command is carried out once, for ever; `position` is the last one it wrote, or the head it found.
CREATE TABLE log.commands (
  command_id uuid PRIMARY KEY,
  position bigint NOT NULL,
  version bigint NOT NULL,
  fingerprint bytea NOT NULL
);

-- Names that are unique across streams.
CREATE TABLE log.reservations (
  scope text NOT NULL,
  key text NOT NULL,
  owner text NOT NULL,
  PRIMARY KEY (scope, key)
);

-- Keys of sealed fields, wrapped by the instance's key; erased = wrapped_key is null.
CREATE TABLE log.personal_keys (
  subject text NOT NULL,
  purpose text NOT NULL,
  wrapped_key bytea,
  created_at timestamptz NOT NULL DEFAULT now(),
  erased_at timestamptz,
  PRIMARY KEY (subject, purpose)
);

CREATE TABLE log.outbox (
  topic text NOT NULL,
  partition integer NOT NULL,
  "offset" bigint NOT NULL,
  key text NOT NULL,
  key_seq bigint NOT NULL,
  event_id uuid NOT NULL,
  type text NOT NULL,
  envelope text NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (topic, partition, "offset"),
  UNIQUE (topic, key, key_seq)
);

CREATE TABLE log.outbox_partitions (
  topic text NOT NULL,
  partition integer NOT NULL,
  next_offset bigint NOT NULL,
  PRIMARY KEY (topic, partition)
) WITH (fillfactor = 50);

CREATE TABLE log.outbox_keys (
  topic text NOT NULL,
  key text NOT NULL,
  last_seq bigint NOT NULL,
  PRIMARY KEY (topic, key)
) WITH (fillfactor = 80);

CREATE TABLE log.consumer_offsets (
  consumer text NOT NULL,
  topic text NOT NULL,
  partition integer NOT NULL,
  next_offset bigint NOT NULL,
  PRIMARY KEY (consumer, topic, partition)
) WITH (fillfactor = 50);

CREATE TABLE log.inbox_keys (
  consumer text NOT NULL,
  topic text NOT NULL,
  key text NOT NULL,
  last_seq bigint NOT NULL,
  PRIMARY KEY (consumer, topic, key)
) WITH (fillfactor = 80);

GRANT USAGE ON SCHEMA log TO :app_role;
GRANT SELECT, INSERT ON log.events, log.commands, log.outbox TO :app_role;
GRANT SELECT, UPDATE ON log.head TO :app_role;
GRANT SELECT, INSERT, DELETE ON log.reservations TO :app_role;
GRANT SELECT, INSERT, UPDATE ON log.personal_keys TO :app_role;
GRANT SELECT, INSERT, UPDATE ON
  log.outbox_partitions, log.outbox_keys, log.consumer_offsets, log.inbox_keys TO :app_role;
