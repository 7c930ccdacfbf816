SELECT bytes FROM find_set WHERE id = ?1
