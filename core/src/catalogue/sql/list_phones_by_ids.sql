-- ?1 is a JSON array of ids.
SELECT desk, number, type, extension, description
FROM phone
WHERE desk IN (SELECT rowid FROM desk WHERE id IN (SELECT value FROM json_each(?1)))
ORDER BY desk, position
