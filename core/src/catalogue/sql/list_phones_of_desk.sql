SELECT desk, number, type, extension, description
FROM phone
WHERE desk = ?1
ORDER BY position
