SELECT id, bytes FROM find_words WHERE id >= ?1 AND id < ?2
