SELECT rowid
FROM desk
WHERE id = ?1
