INSERT INTO find_leaf (id, slots) VALUES (?1, ?2)
