-- Files beside the database, addressed by the SHA-256 of their content.
CREATE TABLE file (
  sha256 TEXT PRIMARY KEY,
  bytes INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Which versions name a file.
CREATE TABLE file_use (
  sha256 TEXT NOT NULL REFERENCES file (sha256),
  person TEXT NOT NULL,
  entry TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (sha256, person, entry, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX file_use_person ON file_use (person);

-- Backups that were written, with the last row of the audit that each holds.
CREATE TABLE backup (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  name TEXT NOT NULL,
  seq INTEGER NOT NULL
) STRICT;
