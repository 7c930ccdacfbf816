UPDATE settings SET appearance = ?1 WHERE id = 1;
