INSERT INTO find_node (id, bytes) VALUES (?1, ?2)
