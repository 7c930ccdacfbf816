SELECT name, kind, length(bytes) FROM locale_media WHERE locale = ?1 ORDER BY name
