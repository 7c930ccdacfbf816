SELECT bytes FROM find_node WHERE id = ?1
