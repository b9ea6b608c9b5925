-- Where the structs of each client end in a snapshot, so that who loads a board need not walk over all of them. Only
-- ever a help: a snapshot without one, or with one that does not fit, is read struct by struct.
ALTER TABLE snapshots ADD COLUMN section_table BLOB;
ALTER TABLE snapshots ADD COLUMN section_table_checksum INTEGER;
