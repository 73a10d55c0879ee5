-- Public services that surveys ask about, so that an indicator can only watch one that exists (PLAN-009).
CREATE TABLE planning.services_v1 (
  service_id uuid PRIMARY KEY,
  unit_id uuid NOT NULL,
  name text NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON planning.services_v1 TO :app_role;
