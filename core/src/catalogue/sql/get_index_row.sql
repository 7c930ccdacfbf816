SELECT bytes FROM find_row WHERE id = ?1
