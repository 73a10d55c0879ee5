-- What an authenticator and recovery codes need to count once: the last step that was taken, and which of ten codes are gone.
ALTER TABLE identity.credentials ADD COLUMN last_step integer;
ALTER TABLE identity.credentials ADD COLUMN used_codes integer NOT NULL DEFAULT 0;
-- When somebody last proved who they are: by the sign-in, or asked again. Sessions of before did so when they began.
ALTER TABLE identity.sessions ADD COLUMN proved_at timestamptz;
UPDATE identity.sessions SET proved_at = began_at;
ALTER TABLE identity.sessions ALTER COLUMN proved_at SET DEFAULT now();
ALTER TABLE identity.sessions ALTER COLUMN proved_at SET NOT NULL;
