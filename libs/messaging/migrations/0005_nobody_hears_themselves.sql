-- A service works its own events in over its own log. What it once heard of itself over the bus is no place in any topic that it
-- hears now: status, doctor and verify would wait for it for ever. `<agency>.<service>.v1` is the topic of `<service>` itself.
DELETE FROM log.consumer_offsets WHERE topic ~ ('^[a-z0-9]+\.' || consumer || '\.v1$');
DELETE FROM log.inbox_keys WHERE topic ~ ('^[a-z0-9]+\.' || consumer || '\.v1$');
DELETE FROM messaging.parked_messages WHERE topic ~ ('^[a-z0-9]+\.' || consumer || '\.v1$');
DELETE FROM messaging.skipped_messages WHERE topic ~ ('^[a-z0-9]+\.' || consumer || '\.v1$');
DELETE FROM messaging.parked_keys WHERE topic ~ ('^[a-z0-9]+\.' || consumer || '\.v1$');
DELETE FROM messaging.heard_incarnations WHERE topic ~ ('^[a-z0-9]+\.' || consumer || '\.v1$');
DELETE FROM messaging.restored_publishers WHERE topic ~ ('^[a-z0-9]+\.' || consumer || '\.v1$');
