-- When a receiver last took something is asked at each look at the page.
DROP INDEX identity.webhook_deliveries_state;
CREATE INDEX webhook_deliveries_state ON identity.webhook_deliveries (webhook_id, state, tried_at);
