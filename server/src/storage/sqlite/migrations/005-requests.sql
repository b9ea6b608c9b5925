-- What a command asks of the server that runs on this data folder: a copy of the whole store, made while it runs.
CREATE TABLE requests (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  -- 0 until it is answered; `failure` is empty when it was done.
  is_done INTEGER NOT NULL,
  failure TEXT NOT NULL
) STRICT;
