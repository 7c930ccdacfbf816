INSERT INTO locale_messages (locale, id, text) VALUES (?1, ?2, ?3)
ON CONFLICT (locale, id) DO UPDATE SET text = excluded.text
