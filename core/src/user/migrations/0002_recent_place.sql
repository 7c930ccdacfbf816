-- The towns chosen last, newest first by `seq`: an order only, not when they were chosen.
CREATE TABLE recent_place (
  istat TEXT NOT NULL PRIMARY KEY CHECK (istat GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
  seq   INTEGER NOT NULL UNIQUE
) STRICT, WITHOUT ROWID;
