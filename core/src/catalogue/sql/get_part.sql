SELECT bytes FROM find_part WHERE name = ?1
