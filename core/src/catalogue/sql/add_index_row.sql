INSERT INTO find_row (id, bytes) VALUES (?1, ?2)
