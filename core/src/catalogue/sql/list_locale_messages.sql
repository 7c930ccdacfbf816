SELECT id, text FROM locale_messages WHERE locale = ?1 ORDER BY id
