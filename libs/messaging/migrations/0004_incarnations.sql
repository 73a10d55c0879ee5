-- Which life of a publisher's outbox each partition was heard from, and the ends of lives that were heard beyond what was restored.
CREATE TABLE messaging.heard_incarnations (
  consumer text NOT NULL,
  topic text NOT NULL,
  partition integer NOT NULL,
  incarnation uuid NOT NULL,
  PRIMARY KEY (consumer, topic, partition)
);

-- A topic that stands here is not worked in until an operator accepts the new life of its publisher.
CREATE TABLE messaging.restored_publishers (
  consumer text NOT NULL,
  topic text NOT NULL,
  partition integer NOT NULL,
  incarnation uuid NOT NULL,
  heard_to bigint NOT NULL,
  restored_to bigint NOT NULL,
  noticed_at timestamptz NOT NULL,
  PRIMARY KEY (consumer, topic, partition)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON messaging.heard_incarnations, messaging.restored_publishers TO :app_role;
