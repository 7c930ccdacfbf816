INSERT INTO find_words (id, bytes) VALUES (?1, ?2)
