-- Threads of comments. `record` is JSON, or NULL for a thread that is gone: who asks what changed is told that, too.
-- `id` is board and thread; `revision` rises with each change on the board.
CREATE TABLE threads (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
  thread TEXT NOT NULL,
  revision INTEGER NOT NULL,
  record TEXT,
  checksum INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX threads_by_revision ON threads (board, revision);

-- How far each person has read, by person card. `id` is board and person, `record` JSON.
CREATE TABLE read_marks (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
  person TEXT NOT NULL,
  record TEXT NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX read_marks_by_board ON read_marks (board);
