-- What people have signed. `record` is JSON; `id` is board, person and subject, so that a row is one signature.
CREATE TABLE signatures (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
  subject TEXT NOT NULL,
  person TEXT NOT NULL,
  record TEXT NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX signatures_by_board ON signatures (board);
