SELECT slots FROM find_leaf WHERE id = ?1
