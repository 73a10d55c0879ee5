-- The service's role may change what the commit functions and the inbox change, and nothing beside it: names, topics and subjects stay
-- what they were. What is left, and what finds its misuse, stands in docs/ARCHITECTURE.md, "What the service's own role may do".
REVOKE UPDATE ON log.head, log.personal_keys, log.outbox_partitions, log.outbox_keys, log.consumer_offsets, log.inbox_keys
  FROM :app_role;
REVOKE INSERT ON log.personal_keys FROM :app_role;

GRANT UPDATE (position, hash) ON log.head TO :app_role;
GRANT INSERT (subject, purpose, wrapped_key, erased_at), UPDATE (wrapped_key, erased_at) ON log.personal_keys TO :app_role;
GRANT UPDATE (next_offset) ON log.outbox_partitions, log.consumer_offsets TO :app_role;
GRANT UPDATE (last_seq) ON log.outbox_keys, log.inbox_keys TO :app_role;
