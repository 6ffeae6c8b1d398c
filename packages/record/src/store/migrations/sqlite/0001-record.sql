-- The migrations that were done, one row each.
CREATE TABLE migration (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;

-- The store itself, one row.
CREATE TABLE store (
  id TEXT PRIMARY KEY,
  created_at TEXT NOT NULL
) STRICT;

-- Everything that was done or refused, chained: hash covers the row and the hash before it.
-- content_hash is the hash of the version that the row is about, so that an erased version
-- leaves the chain whole.
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('done', 'refused', 'asked')),
  person TEXT,
  entry TEXT,
  version INTEGER,
  detail TEXT,
  content_hash TEXT,
  hash TEXT NOT NULL
) STRICT;

-- Every version of every entry; a person's rows lie together. body is the exact JSON, confirmed
-- a JSON array of codes, audit the row of the audit that tells of the version.
CREATE TABLE version (
  person TEXT NOT NULL,
  entry TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  audit INTEGER NOT NULL REFERENCES audit (seq),
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  why TEXT,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  confirmed TEXT NOT NULL,
  nonce TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (person, entry, version)
) STRICT, WITHOUT ROWID;

-- Derived: the newest version of each entry. starts and ends are milliseconds since 1970 of the
-- entry's own time, day its first day.
CREATE TABLE head (
  person TEXT NOT NULL,
  entry TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  starts INTEGER NOT NULL,
  ends INTEGER NOT NULL,
  day TEXT NOT NULL,
  side TEXT,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
  changed_at TEXT NOT NULL,
  PRIMARY KEY (person, entry)
) STRICT, WITHOUT ROWID;

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

-- The person who is being erased, within the transaction that does it; empty otherwise.
CREATE TABLE erasing (person TEXT PRIMARY KEY) STRICT;

CREATE TRIGGER version_stays BEFORE UPDATE ON version
BEGIN
  SELECT RAISE(ABORT, 'a version never changes');
END;
CREATE TRIGGER version_kept BEFORE DELETE ON version
WHEN NOT EXISTS (SELECT 1 FROM erasing WHERE erasing.person = OLD.person)
BEGIN
  SELECT RAISE(ABORT, 'a version is only erased with its person');
END;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
BEGIN
  SELECT RAISE(ABORT, 'the audit never changes');
END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit
BEGIN
  SELECT RAISE(ABORT, 'the audit is never deleted');
END;
