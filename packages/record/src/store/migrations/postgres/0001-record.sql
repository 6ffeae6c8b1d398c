-- The migrations that were done, one row each.
CREATE TABLE migration (
  version integer PRIMARY KEY,
  name text NOT NULL,
  at text NOT NULL
);

-- The store itself, one row.
CREATE TABLE store (
  id uuid PRIMARY KEY,
  created_at text NOT NULL
);

-- Everything that was done or refused, chained: hash covers the row and the hash before it.
-- content_hash is the hash of the version that the row is about, so that an erased version
-- leaves the chain whole.
CREATE TABLE audit (
  seq bigint PRIMARY KEY,
  at text NOT NULL,
  actor text NOT NULL,
  action text NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('done', 'refused', 'asked')),
  person uuid,
  entry uuid,
  version integer,
  detail text,
  content_hash text,
  hash text NOT NULL
);

-- Every version of every entry. body is the exact JSON, confirmed a JSON array of codes, audit
-- the row of the audit that tells of the version.
CREATE TABLE version (
  person uuid NOT NULL,
  entry uuid NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  audit bigint NOT NULL REFERENCES audit (seq),
  kind text NOT NULL,
  at text NOT NULL,
  actor text NOT NULL,
  why text,
  deleted smallint NOT NULL CHECK (deleted IN (0, 1)),
  confirmed text NOT NULL,
  nonce text NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (person, entry, version)
);

-- Derived: the newest version of each entry. starts and ends are milliseconds since 1970 of the
-- entry's own time, day its first day.
CREATE TABLE head (
  person uuid NOT NULL,
  entry uuid NOT NULL UNIQUE,
  version integer NOT NULL,
  kind text NOT NULL,
  starts bigint NOT NULL,
  ends bigint NOT NULL,
  day text NOT NULL,
  side text,
  deleted smallint NOT NULL CHECK (deleted IN (0, 1)),
  changed_at text NOT NULL,
  PRIMARY KEY (person, entry)
);

-- Files beside the database, addressed by the SHA-256 of their content.
CREATE TABLE file (
  sha256 text PRIMARY KEY,
  bytes bigint NOT NULL,
  media_type text NOT NULL,
  at text NOT NULL
);

-- Which versions name a file.
CREATE TABLE file_use (
  sha256 text NOT NULL REFERENCES file (sha256),
  person uuid NOT NULL,
  entry uuid NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (sha256, person, entry, version)
);
CREATE INDEX file_use_person ON file_use (person);

-- Backups that were written, with the last row of the audit that each holds.
CREATE TABLE backup (
  id uuid PRIMARY KEY,
  at text NOT NULL,
  name text NOT NULL,
  seq bigint NOT NULL
);

-- The person who is being erased, within the transaction that does it; empty otherwise.
CREATE TABLE erasing (person uuid PRIMARY KEY);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'version' THEN
    IF EXISTS (SELECT 1 FROM erasing WHERE erasing.person = OLD.person) THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'versions and the audit are only added to';
END;
$$;
CREATE TRIGGER version_kept BEFORE UPDATE OR DELETE ON version
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER version_whole BEFORE TRUNCATE ON version
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_kept BEFORE UPDATE OR DELETE ON audit
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_whole BEFORE TRUNCATE ON audit
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
