INSERT INTO locale_meta (locale, key, value) VALUES (?1, ?2, ?3)
ON CONFLICT (locale, key) DO UPDATE SET value = excluded.value
