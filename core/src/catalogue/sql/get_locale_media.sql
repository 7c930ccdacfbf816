SELECT kind, bytes FROM locale_media WHERE locale = ?1 AND name = ?2
