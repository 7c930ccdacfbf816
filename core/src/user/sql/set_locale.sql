UPDATE settings SET locale = ?1 WHERE id = 1;
