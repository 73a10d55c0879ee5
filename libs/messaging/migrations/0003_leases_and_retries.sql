-- One relay of a service sends at a time; the token grows with every change of hands and fences off whoever held it before.
CREATE TABLE messaging.leases (
  name text PRIMARY KEY,
  holder text NOT NULL,
  token bigint NOT NULL,
  held_until timestamptz NOT NULL
) WITH (fillfactor = 50);

-- A key that failed is tried again by itself, ever more rarely; `tries` counts these.
ALTER TABLE messaging.parked_keys
  ADD COLUMN tries integer NOT NULL DEFAULT 0,
  ADD COLUMN retry_at timestamptz NOT NULL DEFAULT now() + interval '1 minute';

GRANT SELECT, INSERT, UPDATE ON messaging.leases TO :app_role;
