-- Frozen: the person's database as version 1 wrote it. Never changed.
PRAGMA application_id = 1399870835;
PRAGMA user_version = 1;
CREATE TABLE settings (
  id         INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  locale     TEXT,
  place      TEXT CHECK (place GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
  appearance TEXT NOT NULL DEFAULT 'system' CHECK (appearance IN ('system', 'light', 'dark'))
) STRICT;
CREATE TABLE favourite (
  desk_id  TEXT NOT NULL PRIMARY KEY CHECK (desk_id <> ''),
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO settings (id, locale, place, appearance) VALUES (1, 'ar', '054039', 'dark');
INSERT INTO favourite (desk_id, saved_at) VALUES ('umbria-001', 1790000000), ('umbria-002', 1790000001);
