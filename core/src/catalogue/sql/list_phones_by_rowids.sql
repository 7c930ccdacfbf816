-- ?1 is a JSON array of rowids.
SELECT desk, number, type, extension, description
FROM phone
WHERE desk IN (SELECT value FROM json_each(?1))
ORDER BY desk, position
