SELECT desk, number, type, extension, description
FROM phone
ORDER BY desk, position
