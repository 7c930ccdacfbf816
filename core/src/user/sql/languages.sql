SELECT tag FROM language ORDER BY position;
