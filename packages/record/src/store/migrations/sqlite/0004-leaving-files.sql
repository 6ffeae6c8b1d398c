-- Files that are to be gone from the shelf: an erased person's, and those that arrive until their
-- row is written. What a crash leaves here is seen to at the next opening.
CREATE TABLE leaving (sha256 TEXT PRIMARY KEY) STRICT;
