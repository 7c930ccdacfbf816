INSERT INTO find_part (name, bytes) VALUES (?1, ?2)
