SELECT desk_id, saved_at FROM favourite ORDER BY saved_at DESC, desk_id;
