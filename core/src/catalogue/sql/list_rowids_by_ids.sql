-- ?1 is a JSON array of ids.
SELECT id, rowid
FROM desk
WHERE id IN (SELECT value FROM json_each(?1))
