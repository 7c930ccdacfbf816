-- The find engine's index in one table (docs/adr/0008), made from the desks by catalogue::index::rebuild. Little-endian
-- throughout.
PRAGMA user_version = 5;

-- Row 0 is the head: counts, and the sets' names (catalogue::index::head). Which rows the rest has follows from it
-- (catalogue::index::layout): how many desks have two things, the tree over space, of each thing that can be asked which
-- desks have it, the hours, and the places of 64 desks a row.
CREATE TABLE find_row (
  id    INTEGER PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;
