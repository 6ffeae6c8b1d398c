-- Derived: the list of people. name_key is the name as it is searched and sorted.
CREATE TABLE people (
  person TEXT PRIMARY KEY,
  name_key TEXT NOT NULL,
  last_visit TEXT,
  changed_at TEXT NOT NULL,
  entries INTEGER NOT NULL,
  deleted INTEGER NOT NULL CHECK (deleted IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX people_last_visit ON people (last_visit DESC, person) WHERE deleted = 0;
CREATE INDEX people_changed ON people (changed_at DESC, person) WHERE deleted = 0;
CREATE INDEX people_name ON people (name_key, person) WHERE deleted = 0;
