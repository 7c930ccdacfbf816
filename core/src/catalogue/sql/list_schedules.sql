SELECT desk, opening_hours, text, attending_type, by_appointment, valid_to, source_date
FROM schedule
ORDER BY desk, position
