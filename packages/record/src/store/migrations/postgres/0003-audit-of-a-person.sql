-- Who looked at a person's record, or changed it, is found without reading the whole audit.
CREATE INDEX audit_person ON audit (person, seq) WHERE person IS NOT NULL;
