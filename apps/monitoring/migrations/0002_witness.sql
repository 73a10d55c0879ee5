-- What the centre has seen of the agencies' logs, from its own events.
CREATE TABLE monitoring.witnessed_logs_v1 (
  agency           text NOT NULL,
  service          text NOT NULL,
  incarnation      uuid NOT NULL,
  size             bigint NOT NULL,
  root             text NOT NULL,
  countersigned_at timestamptz,
  contradicted_at  timestamptz,
  shown_size       bigint,
  PRIMARY KEY (agency, service)
);

CREATE TABLE monitoring.tree_heads_v1 (
  agency      text NOT NULL,
  service     text NOT NULL,
  incarnation uuid NOT NULL,
  size        bigint NOT NULL,
  root        text NOT NULL,
  seen_at     timestamptz NOT NULL,
  PRIMARY KEY (agency, service, incarnation, size)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON monitoring.witnessed_logs_v1, monitoring.tree_heads_v1 TO :app_role;
