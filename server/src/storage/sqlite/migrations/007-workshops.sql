-- Sessions run on boards. `record` is JSON of the whole state; `is_open` is 1 while something is left to be done.
CREATE TABLE workshops (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  is_open INTEGER NOT NULL,
  record TEXT NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX workshops_by_board ON workshops (board, created_at);

-- Private notes of one person in one round. The notes themselves are a document under the same id, in the tables of
-- boards: written, checked and compacted like one. `owner` is the membership whose device wrote first.
CREATE TABLE notes (
  id TEXT PRIMARY KEY REFERENCES boards (id) ON DELETE CASCADE,
  board TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
  round TEXT NOT NULL,
  person TEXT NOT NULL,
  owner TEXT NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX notes_by_board ON notes (board, round);

-- Devices that write the notes of a person: `id` is their membership, `owner` that of the first of them.
CREATE TABLE note_devices (
  id TEXT PRIMARY KEY,
  board TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
  person TEXT NOT NULL,
  owner TEXT NOT NULL,
  since INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
CREATE INDEX note_devices_by_board ON note_devices (board, person);
