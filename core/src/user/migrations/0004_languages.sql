-- Languages beside the one of the screens: read, or added from a feed or a file; in the person's order.
CREATE TABLE language (
  position INTEGER PRIMARY KEY,
  tag      TEXT NOT NULL UNIQUE CHECK (tag <> '')
) STRICT;
