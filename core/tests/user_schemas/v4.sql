-- Frozen: the person's database as version 4 wrote it. Never changed.
PRAGMA application_id = 1399870835;
PRAGMA user_version = 4;
CREATE TABLE settings (
  id         INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  locale     TEXT,
  place      TEXT CHECK (place GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
  appearance TEXT NOT NULL DEFAULT 'system' CHECK (appearance IN ('system', 'light', 'dark'))
, updates TEXT NOT NULL DEFAULT 'auto' CHECK (updates IN ('auto', 'wifi_only', 'manual'))) STRICT;
CREATE TABLE favourite (
  desk_id  TEXT NOT NULL PRIMARY KEY CHECK (desk_id <> ''),
  saved_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO settings (id, locale, place, appearance, updates) VALUES (1, 'ar', '054039', 'dark', 'wifi_only');
INSERT INTO favourite (desk_id, saved_at) VALUES ('umbria-001', 1790000000), ('umbria-002', 1790000001);
CREATE TABLE recent_place (
  istat TEXT NOT NULL PRIMARY KEY CHECK (istat GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
  seq   INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;
INSERT INTO recent_place (istat, seq) VALUES ('055032', 3), ('054039', 4);
CREATE TABLE territory (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> '')
) STRICT, WITHOUT ROWID;
INSERT INTO territory (id) VALUES ('umbria');
CREATE TABLE language (
  position INTEGER PRIMARY KEY,
  tag      TEXT NOT NULL UNIQUE CHECK (tag <> '')
) STRICT;
INSERT INTO language (position, tag) VALUES (1, 'fr'), (2, 'wo');
