-- How far the outbox was sent to an outside broker; moved after its acknowledgement, so sending may repeat and never skips.
CREATE TABLE messaging.relay_cursor (
  target text NOT NULL,
  topic text NOT NULL,
  partition integer NOT NULL,
  next_offset bigint NOT NULL,
  PRIMARY KEY (target, topic, partition)
) WITH (fillfactor = 50);

GRANT SELECT, INSERT, UPDATE ON messaging.relay_cursor TO :app_role;
