-- Derived: the list of people. name_key is the name as it is searched and sorted, byte by byte as
-- in the embedded store.
CREATE TABLE people (
  person uuid PRIMARY KEY,
  name_key text COLLATE "C" NOT NULL,
  last_visit text,
  changed_at text NOT NULL,
  entries integer NOT NULL,
  deleted smallint NOT NULL CHECK (deleted IN (0, 1))
);
CREATE INDEX people_last_visit ON people (last_visit DESC NULLS LAST, person) WHERE deleted = 0;
CREATE INDEX people_changed ON people (changed_at DESC, person) WHERE deleted = 0;
CREATE INDEX people_name ON people (name_key, person) WHERE deleted = 0;
