DELETE FROM locale_meta WHERE locale = ?1
