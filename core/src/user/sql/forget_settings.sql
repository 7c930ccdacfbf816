UPDATE settings SET locale = NULL, place = NULL, appearance = 'system', updates = 'auto' WHERE id = 1;
