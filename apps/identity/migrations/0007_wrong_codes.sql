-- Codes of an authenticator that were wrong, and since when they are counted.
ALTER TABLE identity.credentials ADD COLUMN wrong_codes integer NOT NULL DEFAULT 0;
ALTER TABLE identity.credentials ADD COLUMN wrong_since timestamptz;
