CREATE TABLE boards (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Append-only. `checksum` is the CRC-32 of `bytes`: a flipped bit must not become somebody's plan.
CREATE TABLE updates (
  board TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  checksum INTEGER NOT NULL,
  PRIMARY KEY (board, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshots (
  board TEXT PRIMARY KEY REFERENCES boards (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;

CREATE TABLE client_owners (
  board TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
  client INTEGER NOT NULL,
  membership TEXT NOT NULL,
  PRIMARY KEY (board, client)
) STRICT, WITHOUT ROWID;

CREATE TABLE links (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  generation INTEGER NOT NULL,
  is_revoked INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX links_by_board ON links (board);

CREATE TABLE sessions (
  hash TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- No reference to boards: an ended membership outlives its board, to tell a browser that its copy must go.
CREATE TABLE memberships (
  id TEXT PRIMARY KEY,
  session TEXT NOT NULL REFERENCES sessions (hash) ON DELETE CASCADE,
  board TEXT NOT NULL,
  link TEXT NOT NULL,
  role TEXT NOT NULL,
  slot TEXT,
  partner TEXT,
  person TEXT,
  name TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  ended TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX memberships_by_session ON memberships (session);
CREATE INDEX memberships_by_link ON memberships (link);
CREATE INDEX memberships_by_board ON memberships (board);
