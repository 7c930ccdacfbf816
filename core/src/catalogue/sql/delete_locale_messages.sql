DELETE FROM locale_messages WHERE locale = ?1
