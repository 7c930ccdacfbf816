-- Languages: what an update, a file or the bundle brought of each (docs/feed.md). A locale is a BCP 47 tag.
PRAGMA user_version = 4;

-- Free texts of desks in other languages. A text is never shown when `source_hash` is not of the original that stands
-- in the desk now. `record` and `field` are HSDS's names; `record_id` is the desk's, whatever row of it the text is of.
CREATE TABLE translations (
  locale      TEXT NOT NULL,
  record      TEXT NOT NULL,
  record_id   TEXT NOT NULL,
  field       TEXT NOT NULL,
  source_hash TEXT NOT NULL,          -- catalogue::source_hash of the original
  text        TEXT NOT NULL,
  made_by     TEXT NOT NULL,          -- 'machine', or who
  PRIMARY KEY (locale, record_id, record, field, source_hash)
) STRICT, WITHOUT ROWID;

-- The screens' messages: an entry of Fluent without its id and the sign of equality.
CREATE TABLE locale_messages (
  locale TEXT NOT NULL,
  id     TEXT NOT NULL,
  text   TEXT NOT NULL,
  PRIMARY KEY (locale, id)
) STRICT, WITHOUT ROWID;

-- Recorded messages and a font: large, so with a rowid.
CREATE TABLE locale_media (
  locale TEXT NOT NULL,
  name   TEXT NOT NULL,               -- path within the bundle, such as audio/room-help.opus
  kind   TEXT NOT NULL,               -- media type, such as audio/ogg
  bytes  BLOB NOT NULL,
  PRIMARY KEY (locale, name)
) STRICT;

-- What a bundle says of itself: app (the lowest version that can use it), made_by, ...
CREATE TABLE locale_meta (
  locale TEXT NOT NULL,
  key    TEXT NOT NULL,
  value  TEXT NOT NULL,
  PRIMARY KEY (locale, key)
) STRICT, WITHOUT ROWID;
