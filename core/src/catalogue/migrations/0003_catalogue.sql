-- The disposable database: HSDS 3.1 tables as Sportello reads them. Built only from assets/catalogue.
-- Application id and version stand in the header: 'SPRT' and the number of this file.
PRAGMA application_id = 1397772884;
PRAGMA user_version = 3;

CREATE TABLE meta (
  key   TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE taxonomy_term (
  id       TEXT NOT NULL PRIMARY KEY,
  taxonomy TEXT NOT NULL,             -- 'themes' or 'kinds'
  code     TEXT NOT NULL,
  name_it  TEXT NOT NULL,
  open_eligibility TEXT NOT NULL      -- ids separated by ';'
) STRICT, WITHOUT ROWID;

CREATE TABLE municipality (
  istat         TEXT NOT NULL PRIMARY KEY,
  territory     TEXT NOT NULL,
  name          TEXT NOT NULL,
  folded        TEXT NOT NULL,        -- name as catalogue::fold gives it: its place in the list
  province_code TEXT NOT NULL,
  province      TEXT NOT NULL,
  region        TEXT NOT NULL,
  lat           REAL NOT NULL,
  lon           REAL NOT NULL,
  social_zone   INTEGER,
  website       TEXT,
  pec           TEXT,
  contact_source TEXT,
  patron_month  INTEGER,
  patron_day    INTEGER,
  patron_trust  TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE organization (
  id       TEXT NOT NULL PRIMARY KEY,
  name     TEXT NOT NULL,
  org_type TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row a service_at_location: service and location are 1:1 with it in the sources so far, and the
-- phone reads it whole. `rowid` is the indexes' key.
CREATE TABLE desk (
  rowid           INTEGER PRIMARY KEY,
  id              TEXT NOT NULL UNIQUE,
  territory       TEXT NOT NULL,
  organization_id TEXT NOT NULL REFERENCES organization (id),
  name            TEXT NOT NULL,
  kind            TEXT NOT NULL,
  audience        TEXT NOT NULL,
  themes          TEXT NOT NULL,      -- codes separated by ';', in Theme::ALL's order
  languages       TEXT NOT NULL,      -- BCP 47 separated by ';'
  address         TEXT,
  locality        TEXT,
  town            TEXT,
  istat           TEXT REFERENCES municipality (istat),
  province_code   TEXT,
  region          TEXT,
  lat             REAL,
  lon             REAL,
  geo_precision   TEXT NOT NULL,
  wheelchair      TEXT,               -- 'yes', 'limited' or 'no'; NULL is unknown
  emails          TEXT NOT NULL,      -- separated by ';'
  website         TEXT,
  description     TEXT,
  description_lang TEXT,
  required_documents TEXT NOT NULL,   -- separated by newlines
  doubtful        INTEGER NOT NULL,
  source_url      TEXT NOT NULL,
  source_name     TEXT NOT NULL,
  source_date     TEXT
) STRICT;

-- Clustered by desk: a desk's rows are read together, and no second index is shipped.
CREATE TABLE schedule (
  desk           INTEGER NOT NULL REFERENCES desk (rowid),
  position       INTEGER NOT NULL,
  opening_hours  TEXT,
  text           TEXT,
  attending_type TEXT NOT NULL,
  by_appointment INTEGER NOT NULL,
  valid_to       TEXT,
  source_date    TEXT,                -- of the hours' own source
  PRIMARY KEY (desk, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE phone (
  desk        INTEGER NOT NULL REFERENCES desk (rowid),
  position    INTEGER NOT NULL,
  number      TEXT NOT NULL,
  type        TEXT NOT NULL,
  extension   TEXT,
  description TEXT,
  PRIMARY KEY (desk, position)
) STRICT, WITHOUT ROWID;

-- The find engine's index, made from the tables above by catalogue::index::rebuild (docs/adr/0008).
-- A desk's slot is its number in the order of space; 64 slots are a leaf. Little-endian throughout.
CREATE TABLE find_part (
  name  TEXT NOT NULL PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

-- Which desks have a word: blocks of many words, ids from 0 (catalogue::index::lexicon).
CREATE TABLE find_words (
  id    INTEGER PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

CREATE INDEX desk_by_town ON desk (istat);
