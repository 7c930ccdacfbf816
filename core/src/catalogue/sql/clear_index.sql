DELETE FROM find_part; DELETE FROM find_leaf;
