-- When the catalogue may be brought up to date, and which territories of it. No row: every one that the catalogue has,
-- so that what is asked of a host does not follow from where a person is.
ALTER TABLE settings ADD COLUMN updates TEXT NOT NULL DEFAULT 'auto' CHECK (updates IN ('auto', 'wifi_only', 'manual'));

CREATE TABLE territory (
  id TEXT NOT NULL PRIMARY KEY CHECK (id <> '')
) STRICT, WITHOUT ROWID;
