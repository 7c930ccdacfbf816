INSERT INTO find_set (id, bytes) VALUES (?1, ?2)
