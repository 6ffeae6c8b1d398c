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
