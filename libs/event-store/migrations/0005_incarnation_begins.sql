-- Where each partition stood when an incarnation began: who has heard more than that heard what the restore took back.
CREATE TABLE log.incarnation_begins (
  incarnation uuid NOT NULL REFERENCES log.incarnation (id),
  topic text NOT NULL,
  partition integer NOT NULL,
  next_offset bigint NOT NULL,
  PRIMARY KEY (incarnation, topic, partition)
);
GRANT SELECT ON log.incarnation_begins TO :app_role;
