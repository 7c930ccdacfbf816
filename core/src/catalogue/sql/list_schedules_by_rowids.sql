-- ?1 is a JSON array of rowids.
SELECT desk, opening_hours, text, attending_type, by_appointment, valid_to, source_date
FROM schedule
WHERE desk IN (SELECT value FROM json_each(?1))
ORDER BY desk, position
