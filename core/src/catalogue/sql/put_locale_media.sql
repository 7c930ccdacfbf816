INSERT INTO locale_media (locale, name, kind, bytes) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (locale, name) DO UPDATE SET kind = excluded.kind, bytes = excluded.bytes
