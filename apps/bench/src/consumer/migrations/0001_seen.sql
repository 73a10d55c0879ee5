-- One row per message, as a list in a read model.
CREATE SCHEMA bench;
CREATE TABLE bench.bills_v1 (bill text PRIMARY KEY, times integer NOT NULL, total bigint NOT NULL);
GRANT USAGE ON SCHEMA bench TO :app_role;
GRANT SELECT, INSERT, UPDATE, DELETE ON bench.bills_v1 TO :app_role;
