DELETE FROM favourite WHERE desk_id = ?1;
