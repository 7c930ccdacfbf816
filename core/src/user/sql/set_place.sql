UPDATE settings SET place = ?1 WHERE id = 1;
