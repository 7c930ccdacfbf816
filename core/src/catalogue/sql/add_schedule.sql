INSERT INTO schedule (desk, position, opening_hours, text, attending_type, by_appointment, valid_to, source_date)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
