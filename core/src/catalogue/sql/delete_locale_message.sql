DELETE FROM locale_messages WHERE locale = ?1 AND id = ?2
