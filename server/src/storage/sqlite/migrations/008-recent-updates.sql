-- What was committed last, of all boards, in the order it came: a commit for many boards writes the end of this table
-- alone, where `updates` would take a page of each board. Now and then all of it moves there.
CREATE TABLE recent_updates (
  board TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;

-- Every update of a board that was not compacted away, wherever it stands.
CREATE VIEW all_updates AS
  SELECT board, seq, bytes, checksum FROM updates
  UNION ALL
  SELECT board, seq, bytes, checksum FROM recent_updates;
