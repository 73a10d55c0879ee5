-- Read models of the made-up service that the shell is tried with.
CREATE SCHEMA surveys;
GRANT USAGE ON SCHEMA surveys TO :app_role;

CREATE TABLE surveys.counters_v1 (
  counter_id uuid PRIMARY KEY,
  owner_id uuid NOT NULL,
  name text NOT NULL,
  count integer NOT NULL,
  version bigint NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON surveys.counters_v1 TO :app_role;

CREATE TABLE surveys.known_services_v1 (
  service_id uuid PRIMARY KEY,
  name text NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON surveys.known_services_v1 TO :app_role;
