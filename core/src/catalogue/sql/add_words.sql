INSERT INTO desk_fts (rowid, name, organization, place, themes, kind, description)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
