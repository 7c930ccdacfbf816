DELETE FROM locale_media WHERE locale = ?1
