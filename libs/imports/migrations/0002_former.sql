-- People look at former imports: when each was sent and ended, what it was about, and who took it back and why. Of imports before this
-- migration the last touch is what is known of their times.
ALTER TABLE imports.staged
  ADD COLUMN IF NOT EXISTS about text,
  ADD COLUMN IF NOT EXISTS accepted_at timestamptz,
  ADD COLUMN IF NOT EXISTS ended_at timestamptz,
  ADD COLUMN IF NOT EXISTS undone_by text,
  ADD COLUMN IF NOT EXISTS undo_reason text;

UPDATE imports.staged SET accepted_at = date_trunc('milliseconds', touched_at)
 WHERE accepted_at IS NULL AND state NOT IN ('faulty', 'checked');
UPDATE imports.staged SET ended_at = accepted_at WHERE ended_at IS NULL AND state IN ('finished', 'undoing', 'undone');

CREATE INDEX IF NOT EXISTS staged_former ON imports.staged (kind, accepted_at DESC, import_id DESC) WHERE accepted_at IS NOT NULL;
