-- Two generations of a board's snapshot: the newest that was read back whole, and the one before it with every
-- update since. A checksum now covers the board and the number that its bytes stand under.
CREATE TABLE board_snapshots (
  board TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  checksum INTEGER NOT NULL,
  -- 0 until it was read back and found to say what it stands for; nothing is loaded from it before.
  is_verified INTEGER NOT NULL,
  PRIMARY KEY (board, seq)
) STRICT;
INSERT INTO board_snapshots (board, seq, bytes, checksum, is_verified)
  SELECT board, seq, bytes, checksum_under(checksum, board, seq), 1 FROM snapshots;
DROP TABLE snapshots;
ALTER TABLE board_snapshots RENAME TO snapshots;
UPDATE updates SET checksum = checksum_under(checksum, board, seq);

-- How far a board goes: without it, rows lost at the end of a log would look like a shorter board.
CREATE TABLE heads (
  board TEXT PRIMARY KEY REFERENCES boards (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  owners INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO heads (board, seq, owners, checksum)
  SELECT id, seq, owners, checksum_of(id, seq, owners) FROM (
    SELECT id,
      max(
        coalesce((SELECT max(seq) FROM updates WHERE board = id), 0),
        coalesce((SELECT max(seq) FROM snapshots WHERE board = id), 0)
      ) AS seq,
      (SELECT count(*) FROM client_owners WHERE board = id) AS owners
    FROM boards
  );

-- Who owns what and who may do what is checked like the boards themselves: a flipped bit must open no door.
ALTER TABLE boards ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
UPDATE boards SET checksum = checksum_of(id, created_at);
ALTER TABLE client_owners ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
UPDATE client_owners SET checksum = checksum_of(board, client, membership);
ALTER TABLE links ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
UPDATE links SET checksum = checksum_of(id, board, name, generation, is_revoked);
ALTER TABLE sessions ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
UPDATE sessions SET checksum = checksum_of(hash, created_at, expires_at);
ALTER TABLE memberships ADD COLUMN checksum INTEGER NOT NULL DEFAULT 0;
UPDATE memberships SET checksum =
  checksum_of(id, session, board, link, role, slot, partner, person, name, created_at, ended);
