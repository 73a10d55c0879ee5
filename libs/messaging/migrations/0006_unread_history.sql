-- Tables made of messages that the service has heard before they were there: what each has still to read of a partition before
-- the service is ready. `until_offset` is where the service stood; what comes after it hears as ever.
CREATE TABLE messaging.unread_history (
  path text NOT NULL,
  topic text NOT NULL,
  partition integer NOT NULL,
  next_offset bigint NOT NULL DEFAULT 0,
  until_offset bigint NOT NULL,
  PRIMARY KEY (path, topic, partition)
);

GRANT SELECT, UPDATE, DELETE ON messaging.unread_history TO :app_role;
