-- Earlier states of boards. `content` is a deflated update in Yjs' second encoding; its checksum covers every column.
CREATE TABLE versions (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  -- automatic | named | before-restore
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  -- For before-restore: when the version was taken that the board went back to.
  restored_at INTEGER,
  -- Ids of person cards: who kept it, and as JSON who wrote since the version before.
  author TEXT,
  people TEXT NOT NULL,
  changes INTEGER NOT NULL,
  content BLOB NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX versions_by_board ON versions (board, created_at);
