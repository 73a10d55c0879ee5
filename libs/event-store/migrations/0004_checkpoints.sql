-- What the log says of itself to the outside: which log it is, how long it was when, and the tree that proves it only grew.

-- Another one begins with every restore: positions and offsets after it are not those that others may have heard before it.
-- Only the owner writes here, a service merely says which one it is.
CREATE TABLE log.incarnation (
  number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  since bigint NOT NULL,
  at timestamptz NOT NULL
);
INSERT INTO log.incarnation (id, since, at) VALUES (gen_random_uuid(), 0, now());

-- Roots of complete subtrees of at least 2^8 events; smaller ones are computed from the events' hashes when asked for.
-- Filled beside the append path, may be emptied and is then made anew; `kinerja verify` does not rely on it.
CREATE TABLE log.merkle_nodes (
  level smallint NOT NULL CHECK (level >= 8),
  index bigint NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (level, index)
);

-- `note` is the signed text, byte for byte; what stands in the other columns stands in it too.
CREATE TABLE log.checkpoints (
  incarnation uuid NOT NULL,
  size bigint NOT NULL,
  at timestamptz NOT NULL,
  note text NOT NULL,
  signature bytea NOT NULL,
  PRIMARY KEY (incarnation, size)
);

-- The centre's answer to a checkpoint; `at` is the centre's time and part of what it signed.
CREATE TABLE log.countersignatures (
  incarnation uuid NOT NULL,
  size bigint NOT NULL,
  witness text NOT NULL,
  at timestamptz NOT NULL,
  signature bytea NOT NULL,
  PRIMARY KEY (incarnation, size),
  FOREIGN KEY (incarnation, size) REFERENCES log.checkpoints (incarnation, size)
);

GRANT SELECT ON log.incarnation TO :app_role;
GRANT SELECT, INSERT ON log.merkle_nodes, log.checkpoints, log.countersignatures TO :app_role;
