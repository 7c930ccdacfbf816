-- The precious database: what a person chose and saved on this device. No position is ever stored, only
-- the code of a town that was chosen: there is no column that could hold coordinates.
CREATE TABLE settings (
  id         INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),   -- one row
  locale     TEXT,                                          -- BCP 47; NULL: not chosen yet
  place      TEXT CHECK (place GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),   -- ISTAT code of the town
  appearance TEXT NOT NULL DEFAULT 'system' CHECK (appearance IN ('system', 'light', 'dark'))
) STRICT;

INSERT INTO settings (id) VALUES (1);

CREATE TABLE favourite (
  desk_id  TEXT NOT NULL PRIMARY KEY CHECK (desk_id <> ''),
  saved_at INTEGER NOT NULL                                 -- Unix time, seconds
) STRICT, WITHOUT ROWID;
