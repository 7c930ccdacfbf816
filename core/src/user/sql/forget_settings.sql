UPDATE settings SET locale = NULL, place = NULL, appearance = 'system' WHERE id = 1;
