SELECT key, value FROM locale_meta WHERE locale = ?1 ORDER BY key
