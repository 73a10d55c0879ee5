-- Messages to other systems and how each went. No history: what a receiver answered, for a month.
CREATE TABLE identity.webhook_deliveries (
  webhook_id uuid NOT NULL,
  -- Follows from the event, so that an event worked in twice makes one message.
  message_id uuid NOT NULL,
  kind text NOT NULL,
  body text NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'given-up')),
  happened_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL DEFAULT now(),
  attempts integer NOT NULL DEFAULT 0,
  -- Of the event by which it was sent again last, so that an event worked in twice sends it again once.
  resent_position bigint NOT NULL DEFAULT 0,
  tried_since timestamptz,
  tried_at timestamptz,
  status_code integer,
  fault text,
  made_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (webhook_id, message_id)
);
CREATE INDEX webhook_deliveries_due ON identity.webhook_deliveries (webhook_id, due_at, happened_at, message_id) WHERE state = 'waiting';
CREATE INDEX webhook_deliveries_state ON identity.webhook_deliveries (webhook_id, state);
CREATE INDEX webhook_deliveries_happened ON identity.webhook_deliveries (webhook_id, happened_at, message_id);
CREATE INDEX webhook_deliveries_made ON identity.webhook_deliveries (made_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.webhook_deliveries TO :app_role;
