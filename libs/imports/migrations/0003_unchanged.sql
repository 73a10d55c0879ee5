-- People are told how many rows a file changed and how many it found as they were. Of imports before this migration nobody counted.
ALTER TABLE imports.staged ADD COLUMN IF NOT EXISTS unchanged integer;
