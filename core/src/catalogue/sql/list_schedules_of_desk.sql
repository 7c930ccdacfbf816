SELECT desk, opening_hours, text, attending_type, by_appointment, valid_to, source_date
FROM schedule
WHERE desk = ?1
ORDER BY position
