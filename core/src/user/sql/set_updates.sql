UPDATE settings SET updates = ?1 WHERE id = 1;
